package dev.galley.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Severity;
import dev.galley.check.CheckSettings;
import dev.galley.check.Rule;
import dev.galley.ui.start.CheckChoice.Level;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class CheckListTest {

    private static final Rule LINKS =
            new Rule("text.links", Severity.WARNING, "Link is cut off", "A link ends too early.");
    private static final Rule DATES =
            new Rule("value.dates", Severity.ERROR, "Impossible date", "There is no such day.");

    private final CheckList list = new CheckList(List.of(LINKS, DATES));
    private final CheckChoice links = list.all().getFirst();
    private final CheckChoice dates = list.all().getLast();

    @Test
    void whatTheWorkspaceChoseIsShownAndCountedAndComesBackUnchanged() {
        CheckSettings chosen = new CheckSettings(Map.of("text.links", "off", "old.rule", "info"));
        list.show(chosen);
        assertThat(links.level().get()).isEqualTo(Level.OFF);
        assertThat(dates.level().get()).isEqualTo(Level.AS_IT_COMES);
        assertThat(list.summary().get()).isEqualTo("2 checks, 1 not as they come");
        assertThat(list.settings()).isEqualTo(chosen);
    }

    @Test
    void aWordThatIsNotUnderstoodStaysUntilSomethingElseIsChosen() {
        list.show(new CheckSettings(Map.of("value.dates", "grave")));
        assertThat(dates.level().get()).isEqualTo(Level.AS_IT_COMES);
        assertThat(list.settings().chosen()).containsEntry("value.dates", "grave");
        dates.level().set(Level.INFO);
        assertThat(list.settings().chosen()).containsEntry("value.dates", "info");
    }

    @Test
    void resetMakesEveryCheckAsItComes() {
        list.show(new CheckSettings(Map.of("text.links", "off", "value.dates", "info")));
        list.reset();
        assertThat(list.settings().severity(LINKS)).contains(Severity.WARNING);
        assertThat(list.settings().severity(DATES)).contains(Severity.ERROR);
        assertThat(list.summary().get()).isEqualTo("2 checks");
    }

    @Test
    void checksAreFoundByTitleIdAndHelp() {
        list.search().set("date");
        assertThat(list.found().get()).containsExactly(dates);
        list.search().set("EARLY text.");
        assertThat(list.found().get()).containsExactly(links);
        list.search().set("early day");
        assertThat(list.found().get()).isEmpty();
        list.show(CheckSettings.INITIAL);
        assertThat(list.found().get()).containsExactly(links, dates);
    }

    @Test
    void everyLevelIsAWordOfTheSettings() {
        for (Level level : Level.values()) {
            assertThat(Level.of(level.word())).isEqualTo(level);
            links.level().set(level);
            Severity[] wanted =
                    switch (level) {
                        case OFF -> new Severity[] {};
                        case AS_IT_COMES, WARNING -> new Severity[] {Severity.WARNING};
                        case INFO -> new Severity[] {Severity.INFO};
                        case ERROR -> new Severity[] {Severity.ERROR};
                    };
            assertThat(list.settings().severity(LINKS).stream()).containsExactly(wanted);
        }
    }
}
