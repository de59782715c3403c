package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PolicySettingsTest {

    @Test
    void nothingSetIsThePolicyOfANewWorkspace() {
        assertThat(PolicySettings.read(Map.of())).isEqualTo(Policy.initial());
        assertThat(Policy.initial().weakBelow("depth")).isEqualTo(60);
    }

    @Test
    void theOldSettingHoldsForScoresWithoutOneOfTheirOwn() {
        Policy policy = PolicySettings.read(Map.of("weak-score", "40", "weak-score.depth", "75"));
        assertThat(policy.weakBelow("quality")).isEqualTo(40);
        assertThat(policy.weakBelow("depth")).isEqualTo(75);
        assertThat(policy.weakBelow("quality")).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "101", "-3", "6e1", "0x10", "4000"})
    void aThresholdThatCannotBeReadIsAsIfItWereNotThere(String value) {
        Policy policy =
                PolicySettings.read(Map.of("weak-score.clarity", value, "weak-score", "30"));
        assertThat(policy.weakBelow("clarity")).isEqualTo(30);
    }

    @Test
    void otherBadValuesDoNoHarm() {
        Policy policy =
                PolicySettings.read(
                        Map.of(
                                "second-person", "perhaps",
                                "reasons", " , ,",
                                "volatile-fields", ", view_count,, nothing "));
        assertThat(policy.secondPerson()).isNull();
        assertThat(policy.reasons()).isEqualTo(Policy.initial().reasons());
        assertThat(policy.volatileFields()).containsExactlyInAnyOrder("view_count", "nothing");
    }

    @Test
    void noVolatileFieldIsAChoiceToo() {
        assertThat(PolicySettings.read(Map.of("volatile-fields", "")).volatileFields()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Policy wanted =
                new Policy(
                        true,
                        Map.of("quality", 1, "freshness", 2, "depth", 3, "clarity", 100),
                        Set.of("notes", "score.quality"),
                        List.of("unclear", "off-topic"));
        Map<String, String> settings = new HashMap<>(Map.of("weak-score", "10"));
        settings.putAll(PolicySettings.changes(PolicySettings.read(settings), wanted));
        assertThat(PolicySettings.read(settings)).isEqualTo(wanted);
        Policy automatic =
                new Policy(null, wanted.weakScores(), wanted.volatileFields(), wanted.reasons());
        assertThat(PolicySettings.changes(wanted, automatic))
                .isEqualTo(Map.of("second-person", "auto"));
        assertThat(PolicySettings.changes(wanted, wanted)).isEmpty();
    }

    @Test
    void aPolicyThatCannotBeWrittenIsExplained() {
        assertThat(PolicySettings.problem(Policy.initial())).isEmpty();
        assertThat(PolicySettings.problem(with(61, List.of("a,b"))))
                .get()
                .asString()
                .contains("a,b");
        assertThat(PolicySettings.problem(with(61, List.of()))).isPresent();
        assertThat(PolicySettings.problem(with(61, List.of("a", "a")))).isPresent();
        assertThat(PolicySettings.problem(with(101, List.of("a")))).isPresent();
    }

    private static Policy with(int quality, List<String> reasons) {
        return new Policy(null, Map.of("quality", quality), Set.of(), reasons);
    }
}
