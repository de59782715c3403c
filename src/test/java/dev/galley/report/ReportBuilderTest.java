package dev.galley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;
import dev.galley.report.CorpusReport.BlockKind;
import dev.galley.report.CorpusReport.CoverageBin;
import dev.galley.report.CorpusReport.FieldPresence;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.report.CorpusReport.Portion;
import dev.galley.report.CorpusReport.WorstPost;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ReportBuilderTest {

    @Test
    void aPostFallsIntoTheBinOfItsCoverage() {
        double[] shares = {1, 0.9999, 0.999, 0.9989, 0.99, 0.95, 0.94, 0.9, 0.89, 0};
        List<Reported> posts = new ArrayList<>();
        for (double share : shares) {
            posts.add(Reported.post(posts.size()).unclaimed("left", share));
        }
        CorpusReport report = report(posts);
        assertThat(report.coverage())
                .extracting(CoverageBin::posts)
                .containsExactly(1, 2, 2, 1, 2, 2);
        assertThat(report.totals().whole()).isEqualTo(1);
        assertThat(report.totals().lowestCoverage()).isZero();
        assertThat(report.totals().meanCoverage()).isEqualTo(0.86678, within(1e-9));
    }

    @Test
    void ofNoPostsNothingIsSaid() {
        CorpusReport report = new ReportBuilder().build();
        assertThat(report.totals().posts()).isZero();
        assertThat(report.totals().meanCoverage()).isNaN();
        assertThat(report.issues()).isEmpty();
        assertThat(report.worst()).isEmpty();
    }

    @Test
    void problemsAndFindingsAreCountedByCodeTheGravestFirst() {
        CorpusReport report =
                report(
                        Reported.post(1)
                                .paragraph("one two")
                                .problem("meta.unknown", Severity.WARNING, "not known")
                                .problem("meta.unknown", Severity.WARNING, "not known")
                                .finding("text.todo", Severity.INFO, new Place.InBlock(0, 4, 7)),
                        Reported.post(2).problem("meta.unknown", Severity.INFO, "not known"),
                        Reported.post(3).problem("source.encoding", Severity.ERROR, "not UTF-8"));
        assertThat(report.issues())
                .extracting(Issue::code)
                .containsExactly("source.encoding", "meta.unknown", "text.todo");
        Issue unknown = report.issues().get(1);
        assertThat(unknown.severity()).isEqualTo(Severity.WARNING);
        assertThat(unknown.count()).isEqualTo(3);
        assertThat(unknown.posts()).isEqualTo(2);
        assertThat(unknown.finding()).isFalse();
        Issue todo = report.issues().getLast();
        assertThat(todo.finding()).isTrue();
        assertThat(todo.examples().getFirst().span()).isEqualTo(new Span(4, 7));
        assertThat(todo.examples().getFirst().words()).isEqualTo("text.todo fails: two");
        assertThat(report.totals().problems()).isEqualTo(4);
        assertThat(report.totals().findings()).isEqualTo(1);
    }

    @Test
    void aLabelIsNewUnlessTheContractOrTheBaselineNamesIt() {
        MetaValue.Group score =
                new MetaValue.Group(
                        Map.of(
                                "quality", new MetaValue.Whole(4),
                                "reader_delight", new MetaValue.Whole(9)));
        Reported post =
                Reported.post(1)
                        .unknown("Mood", "calm")
                        .unknown("series", "2 of 5")
                        .unknown("topic", "again")
                        .unknown(null, "a line")
                        .meta(MetaField.SCORE, score);
        assertThat(report(post).labels())
                .extracting(Novelty::what)
                .containsExactly("mood", "score: reader delight", "series");
        Baseline baseline = new Baseline();
        baseline.add(Reported.post(9).unknown("SERIES", "1 of 5").done());
        ReportBuilder builder = new ReportBuilder(baseline);
        builder.add(post.done());
        assertThat(builder.build().labels())
                .extracting(Novelty::what)
                .containsExactly("mood", "score: reader delight");
    }

    @Test
    void shapesOfWhatNothingAccountsForAreListedWithTheirPlace() {
        CorpusReport report =
                report(
                        Reported.post(1)
                                .paragraph("a usual line of prose.")
                                .unclaimed("<<< END 12 >>>", 0.9),
                        Reported.post(2).unknown("mood", "calm"));
        assertThat(report.shapes().unexplained())
                .extracting(Novelty::what)
                .containsExactly("<+ A+ 9+ >+", "a+: a+");
        assertThat(report.shapes().unexplained().getFirst().examples().getFirst())
                .isEqualTo(new CorpusReport.Example("p-1", "<<< END 12 >>>", new Span(24, 38)));
    }

    @Test
    void aShapeIsRareOnOnePostOfTenThousandAndNeverInCode() {
        ReportBuilder builder = new ReportBuilder();
        for (int number = 0; number < 1_000; number++) {
            Reported post = Reported.post(number).paragraph("words that everybody writes.");
            if (number == 500) {
                post.paragraph("## 7").code("x = {'a': [1]}", "python");
            }
            builder.add(post.done());
        }
        CorpusReport.Shapes shapes = builder.build().shapes();
        assertThat(shapes.rareMeans()).isEqualTo(1);
        assertThat(shapes.rare()).extracting(Novelty::what).containsExactly("#+ 9+");
        assertThat(shapes.rareInAll()).isEqualTo(1);
        assertThat(shapes.distinct()).isEqualTo(2);
    }

    @Test
    void withFewPostsNothingIsRare() {
        CorpusReport.Shapes shapes = report(Reported.post(1).paragraph("## 7")).shapes();
        assertThat(shapes.rareMeans()).isZero();
        assertThat(shapes.rare()).isEmpty();
    }

    @Test
    void aFieldIsPresentEmptyBadOrMissing() {
        MetaValue.Group flags = new MetaValue.Group(Map.of("has_images", new MetaValue.Flag(true)));
        CorpusReport report =
                report(
                        Reported.post(1)
                                .meta(MetaField.READING_TIME, new MetaValue.Whole(4))
                                .meta(MetaField.FLAGS, flags),
                        Reported.post(2).meta(MetaField.READING_TIME, MetaValue.Empty.EMPTY),
                        Reported.post(3).meta(MetaField.READING_TIME, new MetaValue.Text("four")),
                        Reported.post(4).paragraph("no box"));
        assertThat(field(report, "reading_time"))
                .isEqualTo(new FieldPresence("reading_time", "reading time", false, 1, 1, 1, 1));
        assertThat(field(report, "flags.has_images").present()).isEqualTo(1);
        assertThat(field(report, "flags.image_heavy").missing()).isEqualTo(4);
        assertThat(field(report, "topic").missing()).isEqualTo(4);
        assertThat(report.totals().withMeta()).isEqualTo(3);
        assertThat(report.fields())
                .hasSizeGreaterThan(40)
                .allMatch(f -> f.present() + f.empty() + f.bad() + f.missing() == 4);
    }

    @Test
    void inAListOfGroupsTheBestEntryCounts() {
        MetaValue.Group named = new MetaValue.Group(Map.of("name", new MetaValue.Text("pump")));
        MetaValue.Groups entities = new MetaValue.Groups(List.of(MetaValue.Group.of(), named));
        CorpusReport report = report(Reported.post(1).meta(MetaField.ENTITIES, entities));
        assertThat(field(report, "entities.name").present()).isEqualTo(1);
        assertThat(field(report, "entities.type").missing()).isEqualTo(1);
    }

    @Test
    void blocksAndLanguagesAreCounted() {
        CorpusReport report =
                report(
                        Reported.post(1).code("a", "go").code("b", "go").paragraph("c"),
                        Reported.post(2).code("d", null),
                        Reported.post(3).form(Form.PLAIN));
        assertThat(report.blocks())
                .contains(new BlockKind("code", 3, 1, 2, 2))
                .contains(new BlockKind("list", 0, 0, 0, 0));
        assertThat(report.languages())
                .containsExactly(new Portion("go", 2, 1), new Portion("not known", 1, 1));
        assertThat(report.forms())
                .containsExactly(new Portion("page", 2, 2), new Portion("plain", 1, 1));
        assertThat(report.totals().batches()).isEqualTo(2);
    }

    @Test
    void theWorstComeFirstAndTheSoundNotAtAll() {
        CorpusReport report =
                report(
                        Reported.post(1).paragraph("sound"),
                        Reported.post(2).problem("a.b", Severity.WARNING, "w"),
                        Reported.post(3).problem("a.b", Severity.ERROR, "e"),
                        Reported.post(4).paragraph("x").unclaimed("left over", 0.5),
                        Reported.post(5).problem("a.b", Severity.INFO, "i"));
        assertThat(report.worst()).extracting(WorstPost::id).containsExactly("p-4", "p-3", "p-2");
        assertThat(report.worst().getFirst().span()).isEqualTo(new Span(3, 12));
    }

    @Test
    void onlySoManyOfTheWorstAreKept() {
        ReportBuilder builder = new ReportBuilder();
        for (int number = 0; number < 1_000; number++) {
            builder.add(Reported.post(number).unclaimed("x", number / 1_000.0).done());
        }
        List<WorstPost> worst = builder.build().worst();
        assertThat(worst).hasSize(100);
        assertThat(worst.getLast().coverage()).isEqualTo(0.099);
    }

    @Test
    void severalBuildersComeToWhatOneComesTo() {
        Random random = new Random(11);
        List<Reported> posts = new ArrayList<>();
        for (int number = 0; number < 2_500; number++) {
            posts.add(made(number, random));
        }
        ReportBuilder[] parts = {new ReportBuilder(), new ReportBuilder(), new ReportBuilder()};
        posts.forEach(post -> parts[random.nextInt(3)].add(post.done()));
        parts[2].merge(parts[0]);
        parts[2].merge(parts[1]);
        assertThat(parts[2].build()).isEqualTo(report(posts));
    }

    private static Reported made(int number, Random random) {
        Reported post = Reported.post(number).paragraph("some words of post " + number);
        if (random.nextInt(5) == 0) {
            post.unclaimed("left " + "#".repeat(random.nextInt(4)), random.nextDouble());
        }
        if (random.nextInt(7) == 0) {
            post.unknown("label " + random.nextInt(30), "value");
        }
        if (random.nextInt(9) == 0) {
            post.problem("code." + random.nextInt(4), Severity.WARNING, "no " + number);
        }
        return random.nextBoolean() ? post.code("run " + number, "bash") : post;
    }

    private static FieldPresence field(CorpusReport report, String key) {
        return report.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    private static CorpusReport report(Reported... posts) {
        return report(List.of(posts));
    }

    private static CorpusReport report(List<Reported> posts) {
        ReportBuilder builder = new ReportBuilder();
        posts.forEach(post -> builder.add(post.done()));
        return builder.build();
    }
}
