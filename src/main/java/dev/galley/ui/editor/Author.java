package dev.galley.ui.editor;

import dev.galley.ui.kit.Times;

import java.time.InstantSource;
import java.time.ZoneId;

/// Who edits, and with which clock.
public record Author(String name, InstantSource clock) {

    /// Times as the window writes them.
    Times times() {
        return new Times(clock, ZoneId.systemDefault());
    }
}
