package dev.galley.check;

import java.util.List;

/// The checks of the text: links, repetitions, leftovers, code.
final class TextChecks {

    private TextChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
