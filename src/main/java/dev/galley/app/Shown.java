package dev.galley.app;

import dev.galley.review.Draft;
import dev.galley.session.PostDetail;
import dev.galley.ui.meta.PreparedMeta;
import dev.galley.ui.reader.PreparedArticle;

import org.jspecify.annotations.Nullable;

/// A post with its article made ready to be shown.
///
/// @param draft what somebody has written and not saved, or null
record Shown(PostDetail detail, PreparedArticle article, PreparedMeta meta, @Nullable Draft draft) {

    int post() {
        return detail.row().facts().post();
    }

    /// The title, or what stands for it.
    String name() {
        String title = detail.row().title();
        return title == null ? detail.row().id() : title;
    }
}
