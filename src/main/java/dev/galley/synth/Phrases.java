package dev.galley.synth;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Fills the gaps of phrases for one article, and says nothing twice. A gap is a name between `«`
/// and `»`; the same name in one phrase is the same word. Not thread-safe.
final class Phrases {

    private static final int MOST_TRIES = 40;

    private final Words words;
    private final Dice dice;
    private final Subject subject;
    private final boolean capitals;
    private final Set<String> said = new HashSet<>();

    /// @param capitals whether sentences begin with a capital
    Phrases(Words words, Dice dice, Subject subject, boolean capitals) {
        this.words = words;
        this.dice = dice;
        this.subject = subject;
        this.capitals = capitals;
    }

    /// A phrase of a section that this article does not have yet.
    String fresh(String section) {
        String text = "";
        for (int i = 0; i < MOST_TRIES; i++) {
            text = cased(filled(dice.pick(words.phrases(section))));
            if (said.add(text)) {
                return text;
            }
        }
        return text;
    }

    /// A phrase of a section, as it is.
    String any(String section) {
        return filled(dice.pick(words.phrases(section)));
    }

    /// A sentence that this article does not have yet.
    String sentence() {
        if (dice.percent(55)) {
            String text = cased(filled(dice.pick(words.phrases("sentences"))));
            if (said.add(text)) {
                return text;
            }
        }
        String text;
        do {
            text = cased(built());
        } while (!said.add(text));
        return text;
    }

    private String built() {
        String gaps = any("when") + ", " + any("who") + " " + any("act") + " " + any("thing");
        return gaps + (dice.percent(60) ? " " + any("result") : "") + ".";
    }

    /// A phrase with its gaps filled.
    String filled(String phrase) {
        if (phrase.indexOf('«') < 0) {
            return phrase;
        }
        Map<String, String> filled = new HashMap<>();
        StringBuilder out = new StringBuilder(phrase.length() + 32);
        int from = 0;
        int gap = phrase.indexOf('«');
        while (gap >= 0) {
            int end = phrase.indexOf('»', gap);
            out.append(phrase, from, gap);
            out.append(word(phrase.substring(gap + 1, end), filled));
            from = end + 1;
            gap = phrase.indexOf('«', from);
        }
        return out.append(phrase, from, phrase.length()).toString();
    }

    private String word(String name, Map<String, String> filled) {
        return switch (name) {
            case "Noun" -> capital(word("noun", filled));
            case "NOUN" -> word("noun", filled).toUpperCase(Locale.ROOT);
            case "problem" -> subject.problem();
            case "stack" -> subject.stack();
            case "area" -> subject.area();
            case "scenario" -> subject.scenario();
            default -> {
                String word = filled.get(name);
                while (word == null || (word.equals(filled.get("noun")) && !name.equals("noun"))) {
                    word = drawn(name);
                }
                filled.put(name, word);
                yield word;
            }
        };
    }

    private String drawn(String name) {
        return switch (name) {
            case "noun", "noun2" -> dice.pick(words.phrases("nouns"));
            case "verb" -> dice.pick(words.phrases("verbs"));
            case "tool" -> dice.pick(subject.tools());
            case "n" -> Integer.toString(dice.between(2, 90));
            default -> throw new IllegalArgumentException("there is no word for " + name);
        };
    }

    /// A text as this article begins its sentences.
    String cased(String text) {
        if (!capitals) {
            return text;
        }
        StringBuilder out = new StringBuilder(capital(text));
        for (int i = 2; i < out.length(); i++) {
            boolean begins = out.charAt(i - 1) == ' ' && ".!?".indexOf(out.charAt(i - 2)) >= 0;
            if (begins) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// Some different phrases of a section.
    List<String> several(String section, int count) {
        return dice.shuffled(words.phrases(section)).stream()
                .limit(count)
                .map(this::filled)
                .map(this::cased)
                .toList();
    }
}
