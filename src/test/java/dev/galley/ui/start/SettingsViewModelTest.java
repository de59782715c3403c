package dev.galley.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.RiskFactor;
import dev.galley.catalog.RiskWeights;
import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.review.Role;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.start.SettingsViewModel.Page;
import dev.galley.ui.start.SettingsViewModel.SecondPerson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@SuppressWarnings("NullAway.Init") // set before each test
class SettingsViewModelTest {

    @TempDir private Path temp;
    private final List<Policy> changed = new ArrayList<>();
    private final Desk.Window window = new Desk.Window();
    private Workspace workspace;
    private SettingsViewModel model;

    @BeforeEach
    void open() {
        workspace = Desk.open(temp, Access.WRITE);
        workspace.staff().introduce("Kim", Role.EDITOR);
        model = new SettingsViewModel(workspace, window, InPlace.atOnce(), changed::add);
        model.show();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatHoldsIsShownAndSavingItWritesNothing() {
        long head = workspace.snapshot().head();
        assertThat(model.second().get()).isEqualTo(SecondPerson.AUTOMATIC);
        assertThat(model.limits()).allMatch(limit -> limit.text().get().equals("60"));
        assertThat(model.fields()).filteredOn(f -> f.left().get()).hasSize(1);
        assertThat(model.reasons().codes()).isEqualTo(Policy.initial().reasons());
        assertThat(model.people().rows()).singleElement().matches(PeopleList.Row::me);
        model.save();
        assertThat(model.open().get()).isFalse();
        assertThat(workspace.snapshot().head()).isEqualTo(head);
        assertThat(window.uses()).isZero();
    }

    @Test
    void everyPageIsSaved() throws Exception {
        model.second().set(SecondPerson.ALWAYS);
        model.limits().getLast().text().set(" 75 ");
        model.fields().getFirst().left().set(true);
        model.reasons().rows().getFirst().set("Wrong  Facts here");
        model.people().newName().set("Lee");
        model.people().add();
        model.people().rows().getLast().role().set(Role.LEAD);
        model.theme().set(WindowSettings.Theme.DARK);
        model.save();
        Policy policy = workspace.policy();
        assertThat(changed).containsExactly(policy);
        assertThat(policy.secondPerson()).isTrue();
        assertThat(policy.weakBelow("clarity")).isEqualTo(75);
        assertThat(policy.volatileFields()).containsExactlyInAnyOrder("topic", "view_count");
        assertThat(policy.reasons()).startsWith("wrong-facts-here", "unclear");
        assertThat(workspace.people()).contains(new Person("Lee", Role.LEAD)).hasSize(2);
        assertThat(window.current().theme()).isEqualTo(WindowSettings.Theme.DARK);
        assertThat(workspace.verify(null).faults()).isEmpty();
    }

    @Test
    void cancelLeavesAllAsItWas() {
        model.second().set(SecondPerson.NEVER);
        model.theme().set(WindowSettings.Theme.DARK);
        model.reasons().remove(model.reasons().rows().getFirst());
        model.cancel();
        assertThat(workspace.policy()).isEqualTo(Policy.initial());
        assertThat(window.uses()).isZero();
        model.show();
        assertThat(model.second().get()).isEqualTo(SecondPerson.AUTOMATIC);
        assertThat(model.reasons().codes()).isEqualTo(Policy.initial().reasons());
    }

    @Test
    void aWrongThresholdIsExplainedAndNothingIsSaved() {
        ScoreLimit limit = model.limits().getFirst();
        for (String typed : List.of("", "101", "-1", "6.5", "many")) {
            limit.text().set(typed);
            assertThat(limit.problem()).isNotEmpty();
            model.save();
            assertThat(model.open().get()).isTrue();
        }
        assertThat(model.wrongPage()).contains(Page.SCORES);
        assertThat(model.problem().get()).startsWith("Scores: Quality.");
        assertThat(workspace.policy()).isEqualTo(Policy.initial());
        limit.text().set("99");
        limit.step(10);
        assertThat(limit.text().get()).isEqualTo("100");
    }

    @Test
    void reasonsAreAddedMovedAndCheckedOneByOne() {
        ReasonList reasons = model.reasons();
        reasons.show(List.of("a", "b"));
        reasons.move(reasons.rows().getLast(), -1);
        reasons.move(reasons.rows().getFirst(), -1);
        assertThat(reasons.codes()).containsExactly("b", "a");
        reasons.add();
        assertThat(reasons.problem(reasons.rows().getLast())).contains("needs a name");
        reasons.rows().getLast().set("B");
        assertThat(reasons.problem(reasons.rows().getLast())).contains("above already");
        reasons.rows().getLast().set("what, me");
        model.save();
        assertThat(model.problem().get()).startsWith("Reasons: Use up to");
        reasons.rows().setAll(List.of());
        assertThat(model.wrongPage()).contains(Page.REASONS);
    }

    @Test
    void aPersonIsAddedOnceHoweverTheNameIsSpelled() {
        PeopleList people = model.people();
        people.newName().set(" kIM ");
        assertThat(people.add()).isFalse();
        assertThat(people.problem().get()).isEqualTo("Kim is here already.");
        people.newName().set("Lee");
        assertThat(people.problem().get()).isEmpty();
        model.save();
        assertThat(workspace.people()).contains(new Person("Lee", Role.EDITOR));
    }

    @Test
    void fieldsThatTheSheetDoesNotListStay() {
        workspace.set("volatile-fields", "score.quality,notes");
        model.show();
        model.fields().getFirst().left().set(true);
        model.save();
        assertThat(workspace.policy().volatileFields())
                .containsExactlyInAnyOrder("score.quality", "notes", "topic");
    }

    @Test
    void aCheckIsGradedWhenItIsSavedAndNotWhenThatIsCancelled() {
        CheckChoice check = model.checks().all().getFirst();
        String key = "check." + check.rule().id();
        check.level().set(CheckChoice.Level.OFF);
        model.cancel();
        assertThat(workspace.checker().settings().severity(check.rule())).isPresent();
        model.show();
        assertThat(check.level().get()).isEqualTo(CheckChoice.Level.AS_IT_COMES);
        check.level().set(CheckChoice.Level.OFF);
        model.save();
        assertThat(workspace.checker().settings().severity(check.rule())).isEmpty();
        assertThat(changed).hasSize(1);
        workspace.set(key, "info");
        model.show();
        assertThat(check.level().get()).isEqualTo(CheckChoice.Level.INFO);
    }

    @Test
    void whoOnlyReadsChangesTheWindowAlone() {
        try (Workspace reader = Desk.open(temp, Access.READ)) {
            SettingsViewModel reading =
                    new SettingsViewModel(reader, window, InPlace.atOnce(), changed::add);
            reading.show();
            reading.textSize().set(16);
            reading.second().set(SecondPerson.NEVER);
            reading.save();
            assertThat(reading.open().get()).isFalse();
        }
        assertThat(window.current().textSize()).isEqualTo(16);
        assertThat(workspace.policy()).isEqualTo(Policy.initial());
    }

    @Test
    void weightsOfTheRiskAreSavedAndSetBack() {
        RiskWeight views = weight(RiskFactor.VIEWS);
        assertThat(views.text().get()).isEqualTo("3");
        views.text().set(" 20 ");
        weight(RiskFactor.ERROR).step(-99);
        model.save();
        assertThat(workspace.rules().risk())
                .isEqualTo(new RiskWeights(Map.of(RiskFactor.VIEWS, 20, RiskFactor.ERROR, 0)));
        model.show();
        assertThat(weight(RiskFactor.ERROR).text().get()).isEqualTo("0");
        model.risk().reset();
        model.save();
        assertThat(workspace.rules().risk()).isEqualTo(RiskWeights.INITIAL);
    }

    @Test
    void aWeightThatIsNoneIsNamedAndNothingIsSaved() {
        long head = workspace.snapshot().head();
        weight(RiskFactor.AI_STYLE).text().set("many");
        assertThat(model.wrongPage()).contains(Page.RISK);
        model.save();
        assertThat(model.problem().get())
                .isEqualTo("Risk: AI style. A whole number from 0 to 100 is needed.");
        assertThat(workspace.snapshot().head()).isEqualTo(head);
    }

    private RiskWeight weight(RiskFactor factor) {
        return model.risk().all().stream()
                .filter(w -> w.factor() == factor)
                .findFirst()
                .orElseThrow();
    }
}
