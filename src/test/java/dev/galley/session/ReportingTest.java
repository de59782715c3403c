package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.catalog.QueryException;
import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.report.ReportHead;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

@SuppressWarnings("NullAway.Init") // set before each test
class ReportingTest {

    private static final String BOX = "alphanode post meta\n\ntopica\n%s: b\n";

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        for (int i = 1; i <= 3; i++) {
            office.draft("p-" + i, "text number " + i, 20 * i, 0);
        }
        office.write("drafts/odd.txt", "a title\n\nsome words of it.\n\n" + BOX.formatted("mood"));
        office.importDrafts();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void allPostsOrThoseOfAQueryAreReported() throws QueryException {
        assertThat(run("").totals().posts()).isEqualTo(4);
        assertThat(run("").totals().meanCoverage()).isEqualTo(1.0);
        assertThat(run("quality:>=40").totals().posts()).isEqualTo(2);
        assertThat(run("").issues()).extracting(Issue::code).contains("meta.unknown");
        assertThat(run("").labels()).extracting(Novelty::what).containsExactly("mood");
    }

    @Test
    void whatEarlierPostsHadIsNotNew() throws QueryException {
        office.write("later/l.txt", "b title\n\nmore words.\n\n" + BOX.formatted("mood"));
        office.write("later/m.txt", "c title\n\nmore words.\n\n" + BOX.formatted("pace"));
        office.workspace().importPaths(List.of(office.at("later")), office.progress(99));
        CorpusReport report =
                office.workspace().reporting().run("batch:later", "batch:drafts", quiet());
        assertThat(report.totals().posts()).isEqualTo(2);
        assertThat(report.labels()).extracting(Novelty::what).containsExactly("pace");
    }

    @Test
    void aPostThatWasEditedIsReportedAsItWasReadAndCheckedAsItIs() throws QueryException {
        office.edit("p-1", "title=TODO another");
        CorpusReport report = run("id:p-1");
        assertThat(report.totals().posts()).isEqualTo(1);
        assertThat(report.totals().whole()).isEqualTo(1);
    }

    @Test
    void whatIsStoredOfFindingsIsReportedOnlyWhereTheRulesAreAsTheyWere() throws QueryException {
        office.write("drafts/lorem.txt", "a title\n\nlorem ipsum dolor sit amet, it goes on.\n");
        office.importDrafts();
        assertThat(codes()).contains("text.lorem");
        office.workspace().set("check.text.lorem", "off");
        assertThat(codes()).doesNotContain("text.lorem");
        office.workspace().set("check.text.lorem", "info");
        assertThat(codes()).contains("text.lorem");
    }

    private List<String> codes() throws QueryException {
        return run("").issues().stream().map(Issue::code).toList();
    }

    @Test
    void progressEndsWithAllPosts() throws QueryException {
        List<Integer> seen = new ArrayList<>();
        office.workspace()
                .reporting()
                .run(
                        "",
                        new ReportProgress() {
                            @Override
                            public void at(int posts, int total) {
                                assertThat(total).isEqualTo(4);
                                seen.add(posts);
                            }

                            @Override
                            public boolean cancelled() {
                                return false;
                            }
                        });
        assertThat(seen).startsWith(0).endsWith(4).isSorted();
    }

    @Test
    void whoStopsGetsNoReport() {
        ReportProgress stopping =
                new ReportProgress() {
                    @Override
                    public void at(int posts, int total) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> office.workspace().reporting().run("", stopping))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aPageReplacesWhatWasThereAndLeavesNothingBeside() throws Exception {
        Path file =
                Files.writeString(Files.createDirectory(office.at("out")).resolve("r.html"), "x");
        save(file);
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("Corpus report");
        try (Stream<Path> files = Files.list(office.at("out"))) {
            assertThat(files).containsExactly(file);
        }
        assertThatThrownBy(() -> save(office.at("out"))).isInstanceOf(IOException.class);
    }

    private void save(Path file) throws Exception {
        Reporting reporting = office.workspace().reporting();
        ReportHead head = reporting.head("", Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        reporting.save(run(""), head, file);
    }

    private CorpusReport run(String query) throws QueryException {
        return office.workspace().reporting().run(query, quiet());
    }

    private static ReportProgress quiet() {
        return new ReportProgress() {
            @Override
            public void at(int posts, int total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
