package dev.galley.check;

import dev.galley.article.Severity;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a workspace has chosen of the rules: a rule that is not named keeps its own severity. In
/// the settings of a workspace a choice stands as `check.RULE`, with the word of a severity, or
/// `off`; a value that cannot be read is as if it had never been set.
///
/// @param chosen the words by the id of the rule
public record CheckSettings(Map<String, String> chosen) {

    /// Stands before the id of a rule in the settings of a workspace.
    public static final String PREFIX = "check.";

    /// The word of a rule that is switched off.
    public static final String OFF = "off";

    /// Every rule as it comes.
    public static final CheckSettings INITIAL = new CheckSettings(Map.of());

    public CheckSettings {
        chosen = Map.copyOf(chosen);
    }

    /// The choice that the settings of a workspace come to.
    public static CheckSettings read(Map<String, String> settings) {
        Map<String, String> chosen = new TreeMap<>();
        settings.forEach(
                (key, value) -> {
                    if (key.startsWith(PREFIX)) {
                        chosen.put(key.substring(PREFIX.length()), value);
                    }
                });
        return new CheckSettings(chosen);
    }

    /// How grave the findings of a rule are; empty where it is switched off.
    public Optional<Severity> severity(Rule rule) {
        String word = chosen.get(rule.id());
        if (word == null) {
            return Optional.of(rule.severity());
        }
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .or(() -> Optional.of(rule.severity()));
    }
}
