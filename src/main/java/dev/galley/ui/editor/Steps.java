package dev.galley.ui.editor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The steps of one session of editing, back and forth. Pages share their blocks, so that a step
/// costs little.
final class Steps {

    private final List<Page> pages = new ArrayList<>();
    private int at;
    private @Nullable Typing last;

    Steps(Page start) {
        pages.add(start);
    }

    Page page() {
        return pages.get(at);
    }

    /// How it was at the start.
    Page first() {
        return pages.getFirst();
    }

    /// One step on; what was undone before is forgotten.
    ///
    /// @param typing what was typed, or null for a step that stands for itself
    void add(Page page, @Nullable Typing typing) {
        boolean joins = typing != null && last != null && typing.continues(last);
        pages.subList(at + 1, pages.size()).clear();
        if (joins) {
            pages.set(at, page);
        } else {
            pages.add(page);
            at++;
        }
        last = typing;
    }

    /// Ends a run of typing.
    void pause() {
        last = null;
    }

    boolean canUndo() {
        return at > 0;
    }

    boolean canRedo() {
        return at < pages.size() - 1;
    }

    void undo() {
        at -= canUndo() ? 1 : 0;
        last = null;
    }

    void redo() {
        at += canRedo() ? 1 : 0;
        last = null;
    }
}
