package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a policy stands in the settings of a workspace; the one way in which it is read and written.
///
/// | key | value |
/// |---|---|
/// | `second-person` | `yes`, `no`, or `auto`: as soon as there are two people |
/// | `weak-score.quality`, and so for each score | 0 to 100 |
/// | `weak-score` | 0 to 100, for the scores that have no setting of their own |
/// | `volatile-fields` | keys of meta fields (`view_count`, `score.quality`), with commas |
/// | `reasons` | reason codes, with commas, in the order of the number keys |
///
/// A value that cannot be read is as if it had never been set.
public final class PolicySettings {

    static final String SECOND_PERSON = "second-person";
    static final String WEAK_SCORE = "weak-score";
    static final String VOLATILE_FIELDS = "volatile-fields";
    static final String REASONS = "reasons";

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
    private static final int LONGEST_CODE = 40;

    private PolicySettings() {}

    /// The policy that the settings come to.
    public static Policy read(Map<String, String> settings) {
        Policy initial = Policy.initial();
        int otherwise = number(settings.get(WEAK_SCORE)).orElse(Policy.WEAK_BELOW);
        Map<String, Integer> weak = new LinkedHashMap<>();
        for (String score : Policy.SCORES) {
            weak.put(score, number(settings.get(weakKey(score))).orElse(otherwise));
        }
        String fields = settings.get(VOLATILE_FIELDS);
        List<String> reasons = words(settings.get(REASONS));
        return new Policy(
                secondPerson(settings.get(SECOND_PERSON)),
                weak,
                fields == null ? initial.volatileFields() : Set.copyOf(words(fields)),
                reasons.isEmpty() ? initial.reasons() : reasons);
    }

    /// The settings that lead from one policy to another, by key; empty where they are the same.
    public static Map<String, String> changes(Policy before, Policy after) {
        Map<String, String> old = written(before);
        Map<String, String> changes = written(after);
        changes.entrySet().removeIf(entry -> entry.getValue().equals(old.get(entry.getKey())));
        return changes;
    }

    /// What is wrong with a policy that somebody asks for; empty where nothing is.
    public static Optional<String> problem(Policy policy) {
        for (String score : Policy.SCORES) {
            if (policy.weakBelow(score) < 0 || policy.weakBelow(score) > 100) {
                return Optional.of("the threshold of " + score + " has to be 0 to 100");
            }
        }
        if (policy.reasons().isEmpty()) {
            return Optional.of("there has to be at least one reason");
        }
        if (Set.copyOf(policy.reasons()).size() < policy.reasons().size()) {
            return Optional.of("each reason can stand in the list only once");
        }
        return policy.reasons().stream()
                .filter(code -> !isCode(code))
                .findFirst()
                .map(code -> wrong(code));
    }

    /// Whether a word can be a reason code: letters and digits, with hyphens between them.
    public static boolean isCode(String word) {
        return word.length() <= LONGEST_CODE && CODE.matcher(word).matches();
    }

    private static String wrong(String code) {
        return "the reason \"" + code + "\" has to be letters and digits with hyphens between them";
    }

    private static Map<String, String> written(Policy policy) {
        Map<String, String> settings = new TreeMap<>();
        Boolean second = policy.secondPerson();
        settings.put(SECOND_PERSON, second == null ? "auto" : second ? "yes" : "no");
        for (String score : Policy.SCORES) {
            settings.put(weakKey(score), String.valueOf(policy.weakBelow(score)));
        }
        settings.put(VOLATILE_FIELDS, String.join(",", new TreeSet<>(policy.volatileFields())));
        settings.put(REASONS, String.join(",", policy.reasons()));
        return settings;
    }

    private static String weakKey(String score) {
        return WEAK_SCORE + "." + score;
    }

    private static @Nullable Boolean secondPerson(@Nullable String value) {
        return switch (value) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            case null, default -> null;
        };
    }

    private static Optional<Integer> number(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number <= 100);
    }

    private static List<String> words(@Nullable String value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .collect(Collectors.toList());
    }
}
