package dev.galley.ui.insight;

import dev.galley.catalog.QueryException;
import dev.galley.report.CorpusReport;
import dev.galley.report.ReportHead;
import dev.galley.session.ReportProgress;
import dev.galley.session.Reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/// Where reports come from. All methods but [#head] block.
public interface InsightSource {

    /// Reports on the posts that match a query.
    ///
    /// @throws java.util.concurrent.CancellationException where the progress says to stop
    CorpusReport run(String query, ReportProgress progress) throws QueryException;

    /// What stands above a report.
    ReportHead head(String query, Instant made, ZoneId zone);

    /// Writes a report as a page over what the file may hold.
    void save(CorpusReport report, ReportHead head, Path file) throws IOException;

    /// The reports of an open workspace.
    static InsightSource of(Reporting reporting) {
        return new InsightSource() {
            @Override
            public CorpusReport run(String query, ReportProgress progress) throws QueryException {
                return reporting.run(query, progress);
            }

            @Override
            public ReportHead head(String query, Instant made, ZoneId zone) {
                return reporting.head(query, made, zone);
            }

            @Override
            public void save(CorpusReport report, ReportHead head, Path file) throws IOException {
                reporting.save(report, head, file);
            }
        };
    }
}
