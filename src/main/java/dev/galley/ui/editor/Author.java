package dev.galley.ui.editor;

import java.time.InstantSource;

/// Who edits, and with which clock.
public record Author(String name, InstantSource clock) {}
