package dev.galley.check;

import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Takes down what one check finds. For one thread.
public final class Findings {

    /// More of one rule say nothing new and would bury the rest.
    private static final int MOST = 20;

    /// Longer texts are cut: a finding is kept and shown in a line or two.
    private static final int LONGEST = 400;

    private final Rule rule;
    private final Severity severity;
    private final List<Finding> found = new ArrayList<>();

    Findings(Rule rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    /// Reports something that has no remedy and nothing to compare.
    public void add(Place place, String message) {
        add(place, message, null, null, null);
    }

    /// Reports something that differs from what was expected.
    public void add(Place place, String message, String expected, String actual) {
        add(place, message, expected, actual, null);
    }

    /// Reports something.
    ///
    /// @param fix what the remedy would do, as a button says it; null where there is none
    public void add(
            Place place,
            String message,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String fix) {
        if (found.size() < MOST) {
            found.add(
                    new Finding(
                            rule.id(), severity, message, cut(expected), cut(actual), place, fix));
        }
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    List<Finding> found() {
        return found;
    }
}
