package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.store.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The findings of `meta.paragraphs`: what a payload counts and what the body has.
@SuppressWarnings("NullAway.Init") // set before each test
class CheckingTest {

    private static final String RULE = "meta.paragraphs";

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder, "Kim");
    }

    @AfterEach
    void whole() throws ExportException {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void whatTheChecksFindIsFilteredByLikeAProblem() throws QueryException {
        counting("a", 7);
        counting("b", 1);
        office.importDrafts();
        assertThat(rules("a")).contains(RULE);
        assertThat(rules("b")).doesNotContain(RULE);
        assertThat(matching("problem:" + RULE)).containsExactly(office.post("a"));
        assertThat(matching("finding:meta.paragraphs")).containsExactly(office.post("a"));
        assertThat(matching("problem:meta")).contains(office.post("a"));
    }

    @Test
    void anEditIsCheckedAndUndoBringsTheFindingsBack() throws QueryException {
        counting("a", 7);
        office.importDrafts();
        Office.done(office.edit("a", "meta.payload.paragraphs=1"));
        assertThat(rules("a")).doesNotContain(RULE);
        assertThat(matching("problem:" + RULE)).isEmpty();
        Office.done(office.workspace().undo());
        assertThat(rules("a")).contains(RULE);
        assertThat(matching("problem:" + RULE)).hasSize(1);
        Office.done(office.workspace().redo());
        assertThat(matching("problem:" + RULE)).isEmpty();
        Office.done(office.workspace().history().goBack(office.post("a"), 1, 2, null));
        assertThat(matching("problem:" + RULE)).hasSize(1);
        assertThat(rules("a")).contains(RULE);
    }

    @Test
    void aRuleThatIsSwitchedOffIsGoneOnceThePostsWereCheckedAgain() throws QueryException {
        counting("a", 7);
        counting("b", 1);
        office.importDrafts();
        assertThat(office.workspace().checking().stale()).isZero();
        Office.done(office.workspace().set("check." + RULE, "off"));
        assertThat(office.workspace().checking().stale()).isEqualTo(2);
        assertThat(matching("problem:" + RULE)).hasSize(1);
        Checking.Summary ran = office.workspace().checking().run(new Counting(100));
        assertThat(ran).isEqualTo(new Checking.Summary(2, false));
        assertThat(matching("problem:" + RULE)).isEmpty();
        assertThat(office.workspace().checking().stale()).isZero();
        office.reopen();
        assertThat(matching("problem:" + RULE)).isEmpty();
    }

    @Test
    void aFollowerSeesWhatWasCheckedAgain() throws QueryException {
        counting("a", 7);
        office.importDrafts();
        try (Workspace follower = office.open(Access.READ)) {
            office.workspace().set("check." + RULE, "off");
            office.workspace().checking().run(new Counting(100));
            assertThat(follower.refreshIfChanged()).isTrue();
            assertThat(follower.list("problem:" + RULE, "").posts()).isEmpty();
            assertThat(follower.refreshIfChanged()).isFalse();
        }
    }

    @Test
    void checkingCanBeStoppedAndGoesOnLater() {
        counting("a", 7);
        office.importDrafts();
        office.workspace().set("check." + RULE, "error");
        assertThat(office.workspace().checking().run(new Counting(0)).cancelled()).isTrue();
        assertThat(office.workspace().checking().stale()).isEqualTo(1);
        assertThat(office.workspace().checking().run(new Counting(9)).checked()).isEqualTo(1);
    }

    @Test
    void whatIsTrueOfNearlyEveryPostIsSaidForTheBatch() throws QueryException {
        for (int i = 0; i < 24; i++) {
            counting("p" + i, i < 22 ? 7 : 1);
        }
        office.importDrafts();
        List<Finding> common = office.workspace().detail(office.post("p0")).commonFindings();
        assertThat(common).extracting(Finding::rule).contains(RULE);
        assertThat(rules("p0")).doesNotContain(RULE);
        assertThat(matching("problem:" + RULE)).isEmpty();
        assertThat(office.workspace().batches().overview().getFirst().common())
                .contains(new BatchOverview.CommonRule(RULE, 22));
        office.edit("p0", "meta.topic=other");
        assertThat(matching("problem:" + RULE)).isEmpty();
    }

    private int[] matching(String query) throws QueryException {
        return office.workspace().list(query, "").posts();
    }

    private List<String> rules(String id) {
        return office.workspace().detail(office.post(id)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    /// A draft with two paragraphs, one of which is the introduction.
    private void counting(String id, int paragraphs) {
        office.write(
                "drafts/" + id + ".txt",
                """
                notes on %s

                the pump stopped twice last week, and nobody wrote down when it did.

                what to keep

                keep the short version near the switch, where the next person will look.

                alphanode post meta

                topicoffice notes
                payload
                  • source id: %s
                  • paragraphs: %d
                """
                        .formatted(id, id, paragraphs));
    }

    /// Stops after some posts.
    private record Counting(long most) implements PostsProgress {
        @Override
        public void at(long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public boolean cancelled() {
            return most == 0;
        }
    }
}
