package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.review.Role;
import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class BatchesTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        for (int i = 1; i <= 4; i++) {
            office.draft("p-" + i, "text number " + i, 20 * i, i == 4 ? 1 : 0);
        }
        office.importDrafts();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aBatchSaysWhereItComesFromAndHowItStands() {
        office.decide(Decision.APPROVE, "quality:<=40");
        office.edit("p-1", "title=another");
        office.decide(Decision.REJECT, "id:p-3");
        BatchOverview batch = office.workspace().batches().overview().getFirst();
        assertThat(batch.name()).isEqualTo("drafts");
        assertThat(Objects.requireNonNull(batch.origin()).by()).isEqualTo("Ana");
        assertThat(batch.posts()).isEqualTo(4);
        assertThat(batch.undecided()).isEqualTo(2);
        assertThat(batch.counts().of(Status.REJECTED)).isEqualTo(1);
        assertThat(batch.counts().changed()).isEqualTo(1);
        assertThat(batch.openFlags()).isEqualTo(1);
    }

    @Test
    void scoresAreMeansAndLowestOfWhatWasMeasured() {
        BatchOverview.Scores scores = office.workspace().batches().overview().getFirst().scores();
        assertThat(scores.quality().mean()).isEqualTo(50.0);
        assertThat(scores.quality().lowest()).isEqualTo(20);
        assertThat(scores.quality().missing()).isZero();
        assertThat(scores.depth().measured()).isZero();
        assertThat(scores.depth().missing()).isEqualTo(4);
        assertThat(scores.depth().mean()).isNaN();
    }

    @Test
    void approvingAFlaggedPostSettlesItsFlag() throws QueryException {
        office.decide(Decision.APPROVE, "needs-review:yes");
        assertThat(office.workspace().batches().of("").openFlags()).isZero();
        assertThat(office.workspace().batches().of("").counts().flagged()).isEqualTo(1);
    }

    @Test
    void whatIsReleasedAndExportedIsCounted() throws Exception {
        office.decide(Decision.APPROVE, "quality:<=40");
        assertThat(releases("").released()).isEqualTo(2);
        assertThat(releases("").needSignOff()).isFalse();
        office.export("out.jsonl");
        office.edit("p-2", "title=another");
        assertThat(releases("")).isEqualTo(new BatchOverview.Releases(1, 1, 1, false));
        office.workspace().setPerson("Ben", Role.LEAD);
        assertThat(releases("").released()).isZero();
        assertThat(releases("id:p-1").exported()).isEqualTo(1);
    }

    @Test
    void aSignOffIsOpenToASecondPersonOnly() throws QueryException {
        office.decide(Decision.APPROVE, "quality:<=60");
        office.workspace().setPerson("Ben", Role.LEAD);
        assertThat(office.workspace().batches().signOff("batch:drafts").refused())
                .contains("needs a lead");
        office.as("Ben");
        office.edit("p-1", "title=another");
        office.decide(Decision.APPROVE, "id:p-1");
        assertThat(office.workspace().batches().signOff(Batches.query("drafts")))
                .isEqualTo(new SignOffReadiness(2, 1, null));
        assertThat(Office.done(office.decide(Decision.SIGN_OFF, "batch:drafts")).count())
                .isEqualTo(2);
    }

    @Test
    void aNameWithBlanksIsStillAQuery() throws QueryException {
        String query = Batches.query("two words, and a comma");
        assertThat(office.workspace().batches().of(query).posts()).isZero();
        assertThatThrownBy(() -> office.workspace().batches().of("status:lovely"))
                .isInstanceOf(QueryException.class);
    }

    private BatchOverview.Releases releases(String query) throws QueryException {
        return office.workspace().batches().of(query).releases();
    }
}
