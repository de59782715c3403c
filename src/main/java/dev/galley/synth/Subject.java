package dev.galley.synth;

import java.util.List;
import java.util.Locale;

/// What an article is about; title, body and meta of a clean one agree on it.
///
/// @param number the post's number, of which its ids are made
/// @param tools what people use, at least one
record Subject(
        long number,
        String problem,
        String stack,
        String area,
        String language,
        List<String> tools,
        String scenario) {

    /// Makes one up.
    ///
    /// @param without languages that its code shall not have
    static Subject of(Words words, Dice dice, long number, List<String> without) {
        String[] stack;
        do {
            stack = dice.pick(words.phrases("stacks")).split("\\|", -1);
        } while (without.contains(stack[2]));
        return new Subject(
                number,
                dice.pick(words.phrases("problems")),
                stack[0],
                stack[1],
                stack[2],
                List.of(stack[3].split(",", -1)),
                dice.pick(words.phrases("scenarios")));
    }

    /// The id under which the site knows the post.
    String sourceId() {
        return String.format(Locale.ROOT, "alphanode-%06d", number);
    }
}
