package dev.galley.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.report.CorpusReport;
import dev.galley.report.ReportHead;
import dev.galley.session.ReportProgress;
import dev.galley.ui.insight.InsightViewModel.Progress;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Times;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class InsightViewModelTest {

    private static final Times NOON =
            new Times(InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")), ZoneOffset.UTC);

    private final Reports reports = new Reports();
    private final FakeHost host = new FakeHost();
    private final List<String> errors = new ArrayList<>();
    private final InPlace held = InPlace.held();

    @Test
    void nothingIsReadBeforeSomebodyAsks() {
        InsightViewModel model = model(reports, held);
        model.show("batch:may");
        assertThat(reports.asked).isEmpty();
        assertThat(held.waiting()).isZero();
        assertThat(model.made().get()).isNull();
    }

    @Test
    void aReportIsMadeOfTheFilterOnceHoweverOftenOneAsks() {
        InsightViewModel model = model(reports, held);
        model.show(" batch:may ");
        model.refresh();
        model.refresh();
        assertThat(held.waiting()).isEqualTo(1);
        assertThat(model.progress().get()).isEqualTo(new Progress(0, 0));
        held.doFirst();
        assertThat(reports.asked).containsExactly("batch:may");
        assertThat(model.progress().get()).isNull();
        InsightViewModel.Made made = Objects.requireNonNull(model.made().get());
        assertThat(Words.about(made, NOON, false))
                .isEqualTo("100 posts (batch:may), parser version 1, made 12:00");
    }

    @Test
    void progressOfAReportThatIsDoneIsDropped() {
        InsightViewModel model = model(reports, held);
        model.refresh();
        held.doFirst();
        held.doFirst();
        assertThat(held.waiting()).isZero();
        assertThat(model.progress().get()).isNull();
    }

    @Test
    void whoCancelsKeepsTheReportBefore() {
        InsightViewModel model = model(reports, held);
        model.refresh();
        held.doFirst();
        held.doFirst();
        InsightViewModel.Made before = model.made().get();
        model.show("form:plain");
        model.refresh();
        model.cancel();
        held.doFirst();
        assertThat(model.made().get()).isSameAs(before);
        assertThat(model.progress().get()).isNull();
        assertThat(errors).isEmpty();
        model.refresh();
        held.doLast();
        assertThat(model.made().get()).isNotSameAs(before);
    }

    @Test
    void aReportSaysThatPostsHaveChangedSince() {
        InsightViewModel model = model(reports, InPlace.atOnce());
        model.changed();
        assertThat(model.stale().get()).isFalse();
        model.refresh();
        model.changed();
        assertThat(model.stale().get()).isTrue();
        model.refresh();
        assertThat(model.stale().get()).isFalse();
    }

    @Test
    void aFilterThatCannotBeUnderstoodIsSaidInPlace() {
        InsightViewModel model = model(new Strict(), InPlace.atOnce());
        model.show("colour:red");
        model.refresh();
        assertThat(model.fault().get()).contains("colour");
        assertThat(errors).isEmpty();
        model.show("");
        model.refresh();
        assertThat(model.fault().get()).isEmpty();
        assertThat(model.made().get()).isNotNull();
    }

    @Test
    void postsAreShownWithinTheReportsOwnFilter() {
        InsightViewModel model = model(reports, InPlace.atOnce());
        model.show("batch:may");
        model.refresh();
        model.show("batch:june");
        model.showPosts(Reports.UNKNOWN);
        model.showMissing(Reports.report().fields().getFirst());
        model.showMissing(Reports.report().fields().getLast());
        assertThat(host.did)
                .containsExactly(
                        "posts batch:may problem:meta.unknown",
                        "posts batch:may missing:difficulty");
    }

    @Test
    void everyTermForAMissingFieldIsOneOfTheQueryLanguage() throws QueryException {
        for (String key : List.of("score.quality", "revision.last_reviewed", "view_count")) {
            Query.parse(FieldQueries.missing(key).orElseThrow());
        }
        assertThat(FieldQueries.missing("hash")).isEmpty();
    }

    @Test
    void examplesAndWorstFilesOpenWhereTheyAre() {
        InsightViewModel model = model(reports, InPlace.atOnce());
        model.open(Reports.UNKNOWN.examples().getFirst());
        model.open(Reports.UNKNOWN.examples().getLast());
        model.open(Reports.report().worst().getFirst());
        assertThat(host.did).containsExactly("source p-1 3..9", "source p-2", "source w-0 0..1");
    }

    @Test
    void thePageIsSavedWhereThePersonSays() {
        InsightViewModel model = model(reports, InPlace.atOnce());
        model.saveHtml();
        assertThat(host.did).isEmpty();
        model.refresh();
        model.saveHtml();
        assertThat(reports.saved).isEmpty();
        host.chosen = Optional.of(Path.of("out.html"));
        model.saveHtml();
        assertThat(reports.saved).containsExactly(Path.of("out.html"));
        assertThat(host.did).endsWith("saved out.html");
    }

    private InsightViewModel model(InsightSource source, Background background) {
        return new InsightViewModel(
                source, background, (what, error) -> errors.add(what + ": " + error), host, NOON);
    }

    /// Understands queries as the workspace does.
    private static final class Strict implements InsightSource {
        @Override
        public CorpusReport run(String query, ReportProgress progress) throws QueryException {
            Query.parse(query);
            return Reports.report();
        }

        @Override
        public ReportHead head(String query, Instant made, ZoneId zone) {
            throw new IllegalStateException("not asked for");
        }

        @Override
        public void save(CorpusReport report, ReportHead head, Path file) {}
    }
}
