package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes up pieces of code. For one article.
final class CodeMaker {

    private static final String APART = "\n\n";

    private final Words words;
    private final Dice dice;
    private final Phrases phrases;
    private final Form form;
    private final Profile profile;

    CodeMaker(Words words, Dice dice, Phrases phrases, Form form, Profile profile) {
        this.words = words;
        this.dice = dice;
        this.phrases = phrases;
        this.form = form;
        this.profile = profile;
    }

    /// A piece of code. In the plain form it has no indentation and no blank lines.
    Block.Code of(String language) {
        String text = phrases.filled(template(language));
        if (form == Form.PLAIN) {
            text =
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.joining("\n"));
        }
        return new Block.Code(text, language, null);
    }

    private String template(String language) {
        List<String> wholes = words.code(language, "whole");
        List<String> units = words.code(language, "unit");
        List<String> lines = words.code(language, "line");
        if (!lines.isEmpty() && profile == Profile.TROUBLED && dice.percent(8)) {
            return dice.pick(lines);
        }
        boolean whole = units.isEmpty() || (!wholes.isEmpty() && dice.percent(30));
        return whole ? dice.pick(wholes) : assembled(language, units);
    }

    private String assembled(String language, List<String> units) {
        List<String> parts = new ArrayList<>();
        List<String> heads = words.code(language, "head");
        boolean opened = language.equals("php") && profile == Profile.CLEAN;
        if (!heads.isEmpty() && (opened || dice.percent(50))) {
            parts.add(dice.pick(heads));
        }
        parts.addAll(dice.shuffled(units).subList(0, 1 + dice.below(2) + dice.below(2)));
        List<String> tails = words.code(language, "tail");
        if (!tails.isEmpty() && dice.percent(25)) {
            parts.add(dice.pick(tails));
        }
        return String.join(dice.percent(8) ? APART + "\n" : APART, parts);
    }
}
