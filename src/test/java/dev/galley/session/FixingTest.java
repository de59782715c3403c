package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;
import dev.galley.review.Decision;
import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway.Init") // set before each test
class FixingTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void oneDraftThatCountsWrongly() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "the pump stopped twice", 80, 0);
        office.importDrafts();
        Office.done(office.edit("p-1", "meta.payload.paragraphs=7"));
        office.decide(Decision.APPROVE, "");
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    private Finding finding() {
        return office.workspace().detail(office.post("p-1")).findings().stream()
                .filter(finding -> finding.rule().equals("meta.paragraphs"))
                .findFirst()
                .orElseThrow();
    }

    private Outcome fix(Finding finding) {
        return office.workspace().fixing().fix(office.post("p-1"), finding);
    }

    private long paragraphs() {
        return office.workspace()
                .detail(office.post("p-1"))
                .article()
                .metaOrEmpty()
                .number(MetaField.PAYLOAD, "paragraphs")
                .orElse(-1);
    }

    @Test
    void aFixIsARevisionThatNamesItsRuleAndIsTakenBackAsOneStep() {
        String fix = String.valueOf(finding().fix());
        Outcome.Done done = Office.done(fix(finding()));
        assertThat(done.summary()).startsWith("Fixed “Paragraph count differs”. Saved revision 3");
        assertThat(paragraphs()).isEqualTo(1);
        assertThat(office.workspace().detail(office.post("p-1")).findings())
                .noneMatch(finding -> finding.rule().equals("meta.paragraphs"));
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
        assertThat(office.workspace().detail(office.post("p-1")).revisions().getLast().note())
                .isEqualTo("fixed meta.paragraphs: " + fix);
        Office.done(office.workspace().undo());
        assertThat(paragraphs()).isEqualTo(7);
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
    }

    @Test
    void aFindingThatNoLongerStandsIsRefusedInWords() {
        Finding old = finding();
        Office.done(fix(old));
        assertThat(Office.refused(fix(old)))
                .isEqualTo(
                        "“Paragraph count differs” no longer stands in this text. Nothing was"
                                + " changed.");
        assertThat(office.state("p-1").revision()).isEqualTo(3);
    }

    @Test
    void aFindingOfNobodysRuleIsRefused() {
        Finding made =
                new Finding(
                        "text.made",
                        Severity.INFO,
                        "it is odd",
                        null,
                        null,
                        Place.Whole.ARTICLE,
                        "Set it right");
        assertThat(Office.refused(fix(made))).contains("text.made", "Nothing was changed");
    }

    @Test
    void aRuleThatIsSwitchedOffFixesNothing() {
        Finding old = finding();
        Office.done(office.workspace().set("check.meta.paragraphs", "off"));
        assertThat(Office.refused(fix(old))).contains("no longer stands");
        assertThat(paragraphs()).isEqualTo(7);
    }

    @Test
    void theJournalSaysWhatWasFixed() {
        Office.done(fix(finding()));
        List<String> summaries = new ArrayList<>();
        office.workspace().journal(entry -> summaries.add(String.valueOf(entry.event())));
        assertThat(summaries.getLast()).contains("fixed meta.paragraphs");
    }
}
