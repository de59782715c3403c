package dev.galley.ui.source;

import dev.galley.text.Span;

import java.util.List;

/// What a person says about a place that was not read as it should be.
///
/// @param span the place in the source
/// @param kind what it should have been, one of [#KINDS]
/// @param expected the text that it should have been; empty where the kind alone says it
/// @param note in the person's words, may be empty
public record WrongHere(Span span, String kind, String expected, String note) {

    /// What a place can be; `nothing` where nothing should have claimed it.
    public static final List<String> KINDS =
            List.of(
                    "title",
                    "heading",
                    "paragraph",
                    "list",
                    "code",
                    "image",
                    "meta",
                    "similar",
                    "chrome",
                    "nothing");

    public WrongHere {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("nothing can be a " + kind);
        }
    }
}
