package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.export.ExportProgress;
import dev.galley.export.ExportResult;
import dev.galley.export.Format;
import dev.galley.review.Decision;
import dev.galley.store.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What posts are filtered and ordered by besides their state and scores.
@SuppressWarnings("NullAway.Init") // set before each test
class MoreFactsTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "the pump stopped", 80, 0);
        office.draft("p-2", "the pump ran again", 35, 0);
        office.write(
                "drafts/p-3.txt",
                """
                notes on p-3

                a gauge that nobody reads is a lamp, and lamps are cheaper elsewhere.

                alphanode post meta

                topicgauges
                reading time7
                view count900
                tools
                  • Ruff
                  • pump planner
                score
                  • quality: many
                revision
                  • status: imported
                  • version: 1.0.0
                  • last reviewed: 2021-05-06
                payload
                  • source id: p-3
                  • paragraphs: 9
                  • generator: shed writer
                  • scenario: after a quiet night

                Similar Posts

                other gauges

                  • a list behind the end
                """);
        office.importDrafts();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theWordsOfTheMetaBoxAreFoundInAnyCaseAndWhatIsNotThereIsMissing() throws QueryException {
        for (String query :
                List.of(
                        "tools:ruff",
                        "tool:\"pump planner\"",
                        "revision-status:Imported",
                        "scenario:\"after a quiet night\"",
                        "generator:\"shed writer\"",
                        "-missing:tools",
                        "reviewed:2021",
                        "reading-time:5..8",
                        "views:>=900")) {
            assertThat(ids(query, "")).as(query).containsExactly("p-3");
        }
        assertThat(ids("missing:generator", "")).containsExactly("p-1", "p-2");
        assertThat(ids("-tools:ruff", "")).containsExactly("p-1", "p-2");
        assertThat(ids("tools:ruff,git missing:assigned", "")).containsExactly("p-3");
    }

    @Test
    void whatTheParserCouldNotAccountForIsFoundByCoverageAndSeverity() throws QueryException {
        assertThat(ids("coverage:<100", "")).containsExactly("p-3");
        assertThat(ids("coverage:100", "")).containsExactly("p-1", "p-2");
        assertThat(ids("", "coverage")).startsWith("p-3");
        assertThat(ids("severity:error,warning", "")).contains("p-3");
        assertThat(ids("", "severity")).startsWith("p-3");
        FacetTable table =
                office.workspace().facets().under("id:p-3", List.of(Field.SEVERITY, Field.VIEWS));
        assertThat(table.count(Field.SEVERITY, "warning")).isEqualTo(1);
        assertThat(table.histogram(Field.VIEWS).measured()).isEqualTo(1);
    }

    @Test
    void aRuleThatMattersMoreThanBeforeIsFoundUnderItsNewSeverity() throws Exception {
        assertThat(ids("severity:error problem:meta.paragraphs", "")).isEmpty();
        Office.done(office.workspace().set("check.meta.paragraphs", "error"));
        office.workspace().checking().run(new Unheard());
        assertThat(ids("severity:error problem:meta.paragraphs", "")).containsExactly("p-3");
        whole();
    }

    @Test
    void exportedIsNeverThenCurrentAndStaleFromAnEditUntilTheTextIsBack() throws Exception {
        assertThat(ids("exported:never", "")).hasSize(3);
        office.pick(Decision.APPROVE, "p-1", "p-2");
        office.export("first.jsonl");
        assertThat(ids("exported:current", "")).containsExactly("p-1", "p-2");
        office.edit("p-1", "meta.difficulty=expert");
        assertThat(ids("exported:stale", "")).containsExactly("p-1");
        assertThat(ids("", "exported:desc")).containsExactly("p-1", "p-2", "p-3");
        whole();
        Office.done(office.workspace().undo());
        assertThat(ids("exported:current", "")).containsExactly("p-1", "p-2");
        office.reopen();
        assertThat(ids("exported:current", "")).containsExactly("p-1", "p-2");
        assertThat(ids("exported:never", "")).containsExactly("p-3");
    }

    @Test
    void aPostThatIsEditedWhileItIsExportedIsStale() throws Exception {
        office.pick(Decision.APPROVE, "p-1", "p-2");
        ExportProgress editing =
                new ExportProgress() {
                    @Override
                    public void done(int posts) {
                        if (posts == 2) {
                            Office.done(office.edit("p-2", "meta.difficulty=expert"));
                        }
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };
        ExportCommand command =
                new ExportCommand(office.at("all.jsonl"), Format.JSONL, "", false, false);
        ExportResult result = office.workspace().export(command, editing);
        assertThat(result.exported()).isEqualTo(2);
        assertThat(ids("exported:current", "")).containsExactly("p-1");
        assertThat(ids("exported:stale", "")).containsExactly("p-2");
        office.reopen();
        assertThat(ids("exported:stale", "")).containsExactly("p-2");
        whole();
    }

    @Test
    void somebodyWhoOnlyReadsSeesWhatWasExported() throws QueryException, ExportException {
        office.pick(Decision.APPROVE, "p-1");
        try (Workspace reader = office.open(Access.READ)) {
            office.export("first.jsonl");
            assertThat(reader.refreshIfChanged()).isTrue();
            assertThat(reader.list("exported:current", "").posts())
                    .containsExactly(office.post("p-1"));
        }
    }

    @Test
    void aDateThatNoCalendarHasIsNoDateAndTheWorkspaceOpens() throws Exception {
        office.write(
                "drafts/p-4.txt",
                """
                notes on p-4

                somebody leaned on the keyboard while the year was being written.

                alphanode post meta

                topicyears
                revision
                  • last reviewed: +99999999-01-01
                payload
                  • source id: p-4
                """);
        office.importDrafts();
        office.reopen();
        assertThat(ids("missing:reviewed", "")).containsExactly("p-1", "p-2", "p-4");
        whole();
    }

    private void whole() throws ExportException {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
    }

    private List<String> ids(String query, String sort) throws QueryException {
        int[] posts = office.workspace().list(query, sort).posts();
        assertThat(Arrays.stream(posts).distinct().count()).isEqualTo(posts.length);
        return office.workspace().rows(posts).stream().map(row -> row.id()).toList();
    }

    /// Asks nothing and says nothing.
    private static final class Unheard implements PostsProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
