package dev.galley.check;

import java.util.List;

/// The checks of the meta box, by itself and against the body.
final class MetaChecks {

    private MetaChecks() {}

    static List<Check> all() {
        return List.of(new ParagraphCount());
    }
}
