package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

@SuppressWarnings("NullAway.Init") // set before each test
class FacetsTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "the pump stopped twice", 80, 0);
        office.draft("p-2", "the pump ran again", 35, 1);
        office.draft("p-3", "the valve was new", 35, 0);
        office.importDrafts();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void countsFollowDecisionsAndTheWordsOfTheFilter() throws QueryException {
        office.pick(Decision.APPROVE, "p-1");
        List<Field> fields = List.of(Field.STATUS, Field.QUALITY);
        FacetTable table = office.workspace().facets().under("pump status:unreviewed", fields);
        assertThat(table.matching()).isEqualTo(1);
        assertThat(table.count(Field.STATUS, "approved")).isEqualTo(1);
        assertThat(table.count(Field.STATUS, "unreviewed")).isEqualTo(1);
        assertThat(table.bins(Field.QUALITY)).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void whatIsLeftToDecideShrinksWithEachDecision() {
        assertThat(office.workspace().facets().undecided().getCardinality()).isEqualTo(3);
        office.pick(Decision.APPROVE, "p-1", "p-3");
        assertThat(office.workspace().facets().undecided().toArray())
                .containsExactly(office.post("p-2"));
        assertThat(office.workspace().facets().values(Field.STATUS)).hasSize(2);
    }

    @Test
    void aRowKnowsWhenItsTextCame() {
        int[] post = {office.post("p-2")};
        assertThat(office.workspace().rows(post).getFirst().changed())
                .isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
    }
}
