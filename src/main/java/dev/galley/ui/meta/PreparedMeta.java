package dev.galley.ui.meta;

import dev.galley.article.Article;
import dev.galley.review.Policy;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.Times;

/// All that the meta pane and the strip show of one post, worked out beforehand. Immutable.
public final class PreparedMeta {

    private final int post;
    private final Article article;
    private final MetaView view;

    private PreparedMeta(int post, Article article, MetaView view) {
        this.post = post;
        this.article = article;
        this.view = view;
    }

    /// Does all the work on texts; on any thread.
    public static PreparedMeta of(PostDetail detail, Policy policy) {
        Times times = Times.here();
        return new PreparedMeta(
                detail.row().facts().post(), detail.article(), MetaView.of(detail, policy, times));
    }

    /// The number of the post.
    int post() {
        return post;
    }

    Article article() {
        return article;
    }

    MetaView view() {
        return view;
    }
}
