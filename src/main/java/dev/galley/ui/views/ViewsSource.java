package dev.galley.ui.views;

import dev.galley.store.SavedView;

import java.util.List;

/// What the views ask of a workspace. [WorkspaceViews] is the one of the window.
public interface ViewsSource {

    /// Whether views can be kept; cheap.
    boolean writable();

    /// The views in their order, each with its count. Blocks.
    List<ViewLine> look();

    /// Keeps these views and no others. Blocks.
    void keep(List<SavedView> views);
}
