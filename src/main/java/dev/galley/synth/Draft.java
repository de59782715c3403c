package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A made-up article before it is printed: what it says, and how it will be written.
///
/// @param title null where there is none
/// @param blocks without places
/// @param box null where there is no meta box
/// @param similar null where there is no such line
/// @param tail a paragraph behind everything, or null
/// @param second an article that was pasted behind this one, or null
record Draft(
        Form form,
        Habits habits,
        @Nullable String title,
        List<Block> blocks,
        @Nullable List<BoxField> box,
        @Nullable Similar similar,
        @Nullable String tail,
        @Nullable Draft second) {

    /// The titles below the line "Similar Posts".
    ///
    /// @param apart whether a blank line stands between them
    record Similar(List<String> titles, boolean bulleted, boolean apart) {}
}
