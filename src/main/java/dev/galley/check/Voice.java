package dev.galley.check;

import dev.galley.article.Place;

import java.util.List;

/// One place of the meta box that names the same thing as others do.
///
/// @param where as a message says it: `the outline`
/// @param says what it names, several where it is a list; never empty
/// @param accused whether it is reported where it differs; else it only bears witness
record Voice(String where, Place place, List<String> says, boolean accused) {

    Voice {
        says = List.copyOf(says);
    }

    /// Whether it names one thing only, and so can be set to what the others say.
    boolean isSingle() {
        return says.size() == 1;
    }

    /// Whether it names something like that.
    boolean agreesOn(String name) {
        String normal = Wording.normal(name);
        return says.stream().anyMatch(said -> Wording.normalAlike(Wording.normal(said), normal));
    }

    /// All that it names, for a message.
    String joined() {
        return String.join(", ", says);
    }
}
