package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.article.ParsedArticle;
import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.review.Decision;
import dev.galley.review.ParseVerdict;
import dev.galley.review.Status;
import dev.galley.store.Access;
import dev.galley.store.StoreException;
import dev.galley.text.Span;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

@SuppressWarnings("NullAway.Init") // set in each test
class ReparsingTest {

    @TempDir private Path folder;
    private Office office;

    @AfterEach
    void whole() throws ExportException {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void whatTheParserReadsAsBeforeStaysAsItIs() {
        before(UnaryOperator.identity(), "a", "b");
        long head = office.workspace().snapshot().head();
        ReparseReport report = run(false);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.reparsed() + report.kept().posts()).isZero();
        assertThat(report.drifts()).isEmpty();
        assertThat(office.workspace().snapshot().head()).isEqualTo(head);
    }

    @Test
    void anArticleThatDiffersBecomesARevisionAndFieldsAreNamed() {
        before(OlderParser::otherwise, "a", "b");
        ReparseReport report = run(false);
        assertThat(report.reparsed()).isEqualTo(2);
        assertThat(report.revisions()).isEqualTo(2);
        assertThat(report.drifts())
                .extracting(ReparseReport.Drift::what)
                .containsExactly("body.heading", "body.paragraph", "title");
        assertThat(report.drifts().getLast().examples()).containsExactly("a", "b");
        PostDetail detail = office.workspace().detail(office.post("a"));
        assertThat(detail.article().title()).isEqualTo("notes on a");
        assertThat(detail.row().title()).isEqualTo("notes on a");
        assertThat(detail.parsed().article()).isEqualTo(detail.article());
        assertThat(detail.state().revision()).isEqualTo(2);
        assertThat(detail.revisions().getLast().origin()).isEqualTo("reparse");
        assertThat(run(false).unchanged()).isEqualTo(2);
    }

    @Test
    void aNewRevisionIsCheckedAndFound() throws QueryException {
        before(OlderParser::otherwise, "a");
        run(false);
        assertThat(office.workspace().checking().stale()).isZero();
        assertThat(office.workspace().list("\"notes on a\"", "").posts()).hasSize(1);
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() {
        before(OlderParser::otherwise, "a", "b");
        Office.done(office.pick(Decision.APPROVE, "b"));
        long head = office.workspace().snapshot().head();
        try (Workspace reader = office.open(Access.READ)) {
            ReparseReport dry = reader.reparsing().run(true, new Steps(9));
            assertThat(dry.approvals().examples()).containsExactly("b");
            assertThat(office.workspace().snapshot().head()).isEqualTo(head);
            assertThat(office.status("b")).isEqualTo(Status.APPROVED);
            assertThat(run(false)).isEqualTo(dry);
        }
    }

    @Test
    void approvalsOfAnotherTextAreVoidAndNamed() {
        before(OlderParser::otherwise, "a", "b", "c");
        Office.done(office.pick(Decision.APPROVE, "a", "b"));
        office.as("Lou");
        Office.done(office.decide(Decision.SIGN_OFF, "id:b"));
        ReparseReport report = run(false);
        assertThat(report.approvals().posts()).isEqualTo(2);
        assertThat(report.signOffs().examples()).containsExactly("b");
        assertThat(office.status("a")).isEqualTo(Status.UNREVIEWED);
        assertThat(office.state("a").changedSinceApproval()).isTrue();
    }

    @Test
    void placesAloneMakeNoRevisionAndKeepTheApproval() {
        before(OlderParser::elsewhere, "a");
        Office.done(office.pick(Decision.APPROVE, "a"));
        ReparseReport report = run(false);
        assertThat(report.reparsed()).isOne();
        assertThat(report.revisions()).isZero();
        assertThat(report.drifts()).extracting(ReparseReport.Drift::what).containsExactly("places");
        PostDetail detail = office.workspace().detail(office.post("a"));
        assertThat(detail.state().status()).isEqualTo(Status.APPROVED);
        assertThat(detail.revisions()).hasSize(1);
        assertThat(detail.parsed().article().titleSpan()).isEqualTo(new Span(0, 10));
        assertThat(detail.article()).isEqualTo(detail.parsed().article());
        assertThat(run(false).unchanged()).isOne();
    }

    @Test
    void whatSomebodyEditedIsKeptAndCounted() {
        before(OlderParser::otherwise, "a", "b");
        Office.done(office.edit("a", "title=my own words"));
        ReparseReport report = run(false);
        assertThat(report.kept().examples()).containsExactly("a");
        assertThat(report.reparsed()).isOne();
        PostDetail detail = office.workspace().detail(office.post("a"));
        assertThat(detail.article().title()).isEqualTo("my own words");
        assertThat(detail.parsed().article().title()).isEqualTo("notes on a.");
        Office.done(office.workspace().undo());
        assertThat(run(false).reparsed()).isOne();
        assertThat(Office.refused(office.workspace().redo())).contains("Nothing was changed");
    }

    @Test
    void aVerdictIsStaleOnlyWhereTheParseCameOutOtherwise() throws QueryException {
        before(OlderParser::otherwise, "a");
        besides();
        for (String id : List.of("a", "same")) {
            Office.done(
                    office.workspace()
                            .inspection()
                            .judge(office.post(id), new ParseVerdict.Right(null)));
        }
        run(false);
        assertThat(office.workspace().list("parse:stale", "").posts())
                .containsExactly(office.post("a"));
        assertThat(office.workspace().list("parse:right", "").posts())
                .containsExactly(office.post("same"));
    }

    @Test
    void aTextThatBreaksTheParserIsNamedAndTheRestGoesOn() {
        before(OlderParser::otherwise, "a", "b");
        Reparsing reparsing =
                office.workspace()
                        .reparsingBy(
                                (path, bytes) -> {
                                    if (path.endsWith("a.txt")) {
                                        throw new IllegalStateException("boom");
                                    }
                                    return new dev.galley.parse.ArticleParser().parse(path, bytes);
                                });
        ReparseReport report = reparsing.run(false, new Steps(9));
        assertThat(report.failed()).singleElement().asString().startsWith("a broke the parser");
        assertThat(report.reparsed()).isOne();
    }

    @Test
    void aRunThatWasStoppedGoesOn() {
        before(OlderParser::otherwise, ids(1_100));
        ReparseReport first = run(false, new Steps(1));
        assertThat(first.cancelled()).isTrue();
        assertThat(first.reparsed()).isPositive().isLessThan(1_100);
        ReparseReport rest = run(false);
        assertThat(rest.unchanged()).isEqualTo(first.reparsed());
        assertThat(rest.reparsed()).isEqualTo(1_100 - first.reparsed());
    }

    @Test
    void onlyTheWriterMayDoIt() {
        before(OlderParser::otherwise, "a");
        try (Workspace reader = office.open(Access.READ)) {
            assertThatThrownBy(() -> reader.reparsing().run(false, new Steps(9)))
                    .isInstanceOf(StoreException.class);
        }
    }

    static String[] ids(int count) {
        String[] ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = "p" + i;
        }
        return ids;
    }

    private void besides() {
        office.close();
        OlderParser.bring(folder.resolve("review"), UnaryOperator.identity(), "same");
        office = new Office(folder, "Kim");
    }

    private void before(UnaryOperator<ParsedArticle> reading, String... ids) {
        OlderParser.bring(folder.resolve("review"), reading, ids);
        office = new Office(folder, "Kim");
    }

    private ReparseReport run(boolean dryRun) {
        return run(dryRun, new Steps(Integer.MAX_VALUE));
    }

    private ReparseReport run(boolean dryRun, PostsProgress progress) {
        return office.workspace().reparsing().run(dryRun, progress);
    }

    /// Stops after some steps.
    private static final class Steps implements PostsProgress {
        private final int most;
        private int steps = -1;

        Steps(int most) {
            this.most = most;
        }

        @Override
        public void at(long done, long total) {
            steps++;
        }

        @Override
        public boolean cancelled() {
            return steps >= most;
        }
    }
}
