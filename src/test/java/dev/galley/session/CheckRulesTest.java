package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Severity;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checks;
import dev.galley.review.EventSummary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@SuppressWarnings("NullAway.Init") // set before each test
class CheckRulesTest {

    private static final String RULE = "meta.paragraphs";

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder, "Ana");
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    private Outcome adopt(Map<String, String> chosen) {
        return office.workspace().rules().adopt(new CheckSettings(chosen));
    }

    private Severity severity() {
        return office.workspace()
                .checker()
                .settings()
                .severity(Checks.of(RULE).orElseThrow().rule())
                .orElseThrow();
    }

    @Test
    void aChoiceHoldsAndOnlyWhatDiffersIsWritten() {
        Outcome.Done done = Office.done(adopt(Map.of(RULE, "error", "text.other", "off")));
        assertThat(done.summary()).isEqualTo("Changed 2 settings");
        assertThat(severity()).isEqualTo(Severity.ERROR);
        done = Office.done(adopt(Map.of(RULE, "info", "text.other", "off")));
        assertThat(done.summary()).isEqualTo("Changed 1 setting");
        assertThat(severity()).isEqualTo(Severity.INFO);
        Office.nothing(adopt(Map.of(RULE, "info", "text.other", "off")));
    }

    @Test
    void aRuleThatIsNotNamedIsAsItComesAgainAlsoAfterReopening() {
        Office.done(adopt(Map.of(RULE, "error")));
        Office.done(adopt(Map.of()));
        office.reopen();
        assertThat(severity()).isEqualTo(Severity.WARNING);
        List<String> summaries = new ArrayList<>();
        office.workspace().journal(entry -> summaries.add(EventSummary.of(entry.event())));
        assertThat(summaries).contains("check.meta.paragraphs set back");
    }
}
