package dev.galley.ui.insight;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/// What the report wants of the window that it stands in. Called on the FX thread.
public interface InsightHost {

    /// Shows the posts that match in the list, and leaves the report for it.
    void showPosts(String query);

    /// Opens a post in the source view.
    ///
    /// @param id the public id
    /// @param span the place to show and light, or null for the beginning
    void openSource(String id, @Nullable Span span);

    /// Asks for a file to write the page to; empty where the person thinks better of it.
    ///
    /// @param proposed the name that it could have
    Optional<Path> chooseHtmlFile(String proposed);

    /// Takes notice of a page that was written.
    void saved(Path file);
}
