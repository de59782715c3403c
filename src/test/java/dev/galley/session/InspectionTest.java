package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.review.ParseVerdict;
import dev.galley.store.Access;
import dev.galley.text.Span;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

@SuppressWarnings("NullAway.Init") // set before each test
class InspectionTest {

    private static final ParseVerdict RIGHT = new ParseVerdict.Right(null);
    private static final ParseVerdict WRONG =
            new ParseVerdict.Wrong(new Span(0, 10), "paragraph", "notes on a", "no title");

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void someDrafts() {
        office = new Office(folder, "Quinn");
        for (String id : List.of("a", "b", "c")) {
            office.draft(id, "the pump stopped", 70, 0);
        }
        office.importDrafts();
    }

    @AfterEach
    void whole() throws ExportException {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void theLastVerdictCountsAndIsFilteredBy() throws QueryException {
        judge("a", WRONG);
        judge("b", RIGHT);
        assertThat(matching("parse:wrong")).containsExactly(office.post("a"));
        assertThat(matching("missing:parse")).containsExactly(office.post("c"));
        judge("a", RIGHT);
        assertThat(matching("parse:right")).hasSize(2);
        judge("a", new ParseVerdict.Cleared(null));
        assertThat(matching("parse:right")).containsExactly(office.post("b"));
        assertThat(matching("missing:parse")).hasSize(2);
        assertThat(office.workspace().inspection().verdicts(office.post("a")))
                .extracting(judgement -> judgement.said().verdict().word())
                .containsExactly("wrong", "right", "cleared");
        office.reopen();
        assertThat(matching("parse:right")).containsExactly(office.post("b"));
    }

    @Test
    void aVerdictLeavesTheReviewAsItIs() {
        Office.done(office.pick(dev.galley.review.Decision.APPROVE, "a"));
        var before = office.state("a");
        judge("a", WRONG);
        assertThat(office.state("a")).isEqualTo(before);
        Office.done(office.workspace().undo());
        assertThat(office.status("a")).isEqualTo(dev.galley.review.Status.UNREVIEWED);
    }

    @Test
    void aVerdictIsStaleOnceAnotherTextCame() throws QueryException {
        judge("a", WRONG);
        judge("b", RIGHT);
        office.draft("a", "the pump was repaired", 70, 0);
        office.importDrafts();
        assertThat(matching("parse:stale")).containsExactly(office.post("a"));
        assertThat(matching("parse:wrong")).isEmpty();
        assertThat(matching("parse:right")).hasSize(1);
        judge("a", RIGHT);
        assertThat(matching("parse:right")).hasSize(2);
    }

    @Test
    void whatSaysNothingNewMakesNoEntry() {
        judge("b", RIGHT);
        long head = office.workspace().snapshot().head();
        Inspection inspection = office.workspace().inspection();
        Office.nothing(inspection.judge(office.post("b"), RIGHT));
        Office.nothing(inspection.judge(office.post("c"), new ParseVerdict.Cleared(null)));
        Office.refused(
                inspection.judge(
                        office.post("c"),
                        new ParseVerdict.Wrong(new Span(0, 99_999), "list", null, null)));
        assertThat(office.workspace().snapshot().head()).isEqualTo(head);
    }

    @Test
    void whatIsWrongBecomesRegressionCases() throws ExportException, IOException {
        judge("a", WRONG);
        judge("a", new ParseVerdict.Wrong(new Span(3, 5), "meta.topic", null, null));
        judge("b", WRONG);
        judge("b", RIGHT);
        Path cases = office.at("cases");
        assertThat(office.workspace().inspection().exportCases(cases)).isEqualTo(2);
        try (Stream<Path> files = Files.list(cases)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("[0-9]+", "N")))
                    .containsExactlyInAnyOrder("a-N.txt", "a-N.json", "a-N.txt", "a-N.json");
        }
        long seq = office.workspace().inspection().verdicts(office.post("a")).getFirst().seq();
        assertThat(cases.resolve("a-" + seq + ".txt")).hasSameBinaryContentAs(draft("a"));
        assertThat(Files.readString(cases.resolve("a-" + seq + ".json")))
                .contains("\"span\" : [ 0, 10 ]", "\"text\" : \"notes on a\"", "\"no title\"");
        Path zip = office.at("cases.zip");
        assertThat(office.workspace().inspection().exportCases(zip)).isEqualTo(2);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.size()).isEqualTo(4);
        }
    }

    @Test
    void aSampleIsTheSameForTheSameSeedAndWalkedByItsName() throws QueryException {
        many();
        Outcome.Done first = draw("clarity:70", 10, 5, "first");
        Outcome.Done again = draw("clarity:70", 10, 5, "again");
        Outcome.Done other = draw("clarity:70", 10, 6, null);
        assertThat(again.posts()).isEqualTo(first.posts());
        assertThat(other.posts()).isNotEqualTo(first.posts()).doesNotHaveDuplicates();
        assertThat(matching("sample:first")).containsExactlyInAnyOrder(first.posts());
        assertThat(matching("sample:FIRST missing:parse")).hasSize(10);
        assertThat(office.workspace().inspection().samples())
                .extracting(Sample::name)
                .containsExactly("first", "again", "sample-3");
        office.reopen();
        assertThat(matching("sample:first sample:again")).hasSize(10);
    }

    @Test
    void aSampleCountsWhatWasSaidOfItsPosts() throws QueryException {
        many();
        int[] posts = draw("", 10, 1, "s").posts();
        for (int i = 0; i < 8; i++) {
            office.workspace().inspection().judge(posts[i], i == 0 ? WRONG : RIGHT);
        }
        Sample sample = office.workspace().inspection().samples().getFirst();
        assertThat(sample.standing()).isEqualTo(new Sample.Standing(7, 1, 2));
        assertThat(sample.standing().share().value()).hasValue(7.0 / 8);
        assertThat(sample.among()).isEqualTo(43);
        assertThat(sample.chance().seed()).isEqualTo(1);
        assertThat(sample.chance().algorithm()).isEqualTo(Drawing.ALGORITHM);
        assertThat(sample.by()).isEqualTo("Quinn");
    }

    @Test
    void aSampleOfMoreThanThereIsIsAllOfIt() throws QueryException {
        assertThat(draw("", 50, 1, null).posts()).hasSize(3);
    }

    @Test
    void whatCannotBeDrawnIsSaid() throws QueryException {
        draw("", 1, 1, "May");
        Inspection inspection = office.workspace().inspection();
        assertThat(Office.refused(inspection.draw(new SampleOrder("", 1, 1, "may"))))
                .contains("already");
        Office.refused(inspection.draw(new SampleOrder("", 0, 1, null)));
        Office.refused(inspection.draw(new SampleOrder("", 1, 1, " ")));
        Office.nothing(inspection.draw(new SampleOrder("id:nobody", 1, 1, null)));
        assertThatThrownBy(() -> inspection.draw(new SampleOrder("colour:red", 1, 1, null)))
                .isInstanceOf(QueryException.class);
        try (Workspace reader = office.open(Access.READ)) {
            Office.refused(reader.inspection().draw(new SampleOrder("", 1, 1, null)));
            Office.refused(reader.inspection().judge(1, RIGHT));
            assertThat(reader.inspection().samples()).hasSize(1);
        }
    }

    @Test
    void aFollowerSeesVerdictsAndSamples() throws QueryException {
        try (Workspace follower = office.open(Access.READ)) {
            judge("a", WRONG);
            draw("", 2, 1, "s");
            assertThat(follower.refreshIfChanged()).isTrue();
            assertThat(follower.list("parse:wrong", "").posts()).hasSize(1);
            assertThat(follower.list("sample:s", "").posts()).hasSize(2);
        }
    }

    private void many() {
        for (int i = 0; i < 40; i++) {
            office.draft("m" + i, "the pump stopped", 70, 0);
        }
        office.importDrafts();
    }

    private void judge(String id, ParseVerdict verdict) {
        Office.done(office.workspace().inspection().judge(office.post(id), verdict));
    }

    private Outcome.Done draw(
            String query, int size, long seed, @org.jspecify.annotations.Nullable String name)
            throws QueryException {
        return Office.done(
                office.workspace().inspection().draw(new SampleOrder(query, size, seed, name)));
    }

    private int[] matching(String query) throws QueryException {
        return office.workspace().list(query, "").posts();
    }

    private Path draft(String id) {
        return office.at("drafts/" + id + ".txt");
    }
}
