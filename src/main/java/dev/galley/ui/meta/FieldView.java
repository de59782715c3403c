package dev.galley.ui.meta;

/// A field as the pane shows it.
///
/// @param label as it stands on screen
record FieldView(String label, FieldContent content) {}
