package dev.galley.ui.meta;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.review.Change;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The working copy of the post that is being edited, as the meta pane sees it.
public interface MetaEdits {

    /// The article as it is now. On the FX thread.
    Article article();

    /// Makes a change to the working copy. On the FX thread; must not block.
    ///
    /// @return null, or in one sentence why the change was not made
    @Nullable String set(Change change);

    /// Values that the corpus uses in a field, the likeliest first. Called off the FX thread; may
    /// block.
    ///
    /// @param entry the key of an entry of a group, or null
    /// @param typed what the person has typed so far
    List<String> completions(MetaField field, @Nullable String entry, String typed);
}
