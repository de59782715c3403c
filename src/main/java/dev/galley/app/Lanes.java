package dev.galley.app;

import dev.galley.ui.kit.Background;

/// Where the window's work is done.
///
/// @param reading several pieces at once, for what only reads
/// @param commands one after the other, for what changes the workspace
/// @param imports one after the other, so that a long import holds up no decision
record Lanes(Background reading, Background commands, Background imports) {}
