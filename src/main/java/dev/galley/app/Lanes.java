package dev.galley.app;

import dev.galley.ui.kit.Background;

/// Where the window's work is done.
///
/// @param reading several pieces at once, for what only reads
/// @param commands one after the other, for what changes the workspace
/// @param imports one after the other, so that a long import holds up no decision
/// @param articles for the article that is looked at and those that come next, so that they never
///   stand behind what else is read
/// @param counting one after the other and after the next frame, for figures that can wait
record Lanes(
        Background reading,
        Background commands,
        Background imports,
        Background articles,
        Background counting) {

    /// Lanes of which one is for all that only reads.
    Lanes(Background reading, Background commands, Background imports) {
        this(reading, commands, imports, reading, reading);
    }
}
