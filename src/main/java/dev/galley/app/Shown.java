package dev.galley.app;

import dev.galley.session.PostDetail;
import dev.galley.ui.meta.PreparedMeta;
import dev.galley.ui.reader.PreparedArticle;

/// A post with its article made ready to be shown.
record Shown(PostDetail detail, PreparedArticle article, PreparedMeta meta) {

    int post() {
        return detail.row().facts().post();
    }

    /// The title, or what stands for it.
    String name() {
        String title = detail.row().title();
        return title == null ? detail.row().id() : title;
    }
}
