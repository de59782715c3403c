package dev.galley.cli;

import dev.galley.session.Outcome;

import java.util.Map;

/// Says what a command came to.
///
/// @param nothingIs the exit code where there was nothing to do
record Outcomes(Console console, int nothingIs) {

    /// Says it, and gives the exit code.
    int say(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> {
                console.results().line(Plain.line(done.summary()));
                yield ExitCode.DONE;
            }
            case Outcome.Nothing nothing -> {
                console.messages().say(nothing.why());
                yield nothingIs;
            }
            case Outcome.Refused refused -> {
                console.messages().say(refused.why());
                yield ExitCode.FAILED;
            }
        };
    }

    /// A line for each reason for which posts were left alone.
    ///
    /// @param word what happened to them
    static void reasons(Results results, String word, Map<String, Integer> byReason) {
        byReason.forEach(
                (reason, count) -> results.line(word + " " + count + ": " + Plain.line(reason)));
    }

    /// How many posts were left alone, for whatever reason.
    static int sum(Map<String, Integer> byReason) {
        return byReason.values().stream().mapToInt(Integer::intValue).sum();
    }
}
