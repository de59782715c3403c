package dev.galley.ui.reader;

import dev.galley.article.Article;
import dev.galley.session.PostDetail;

import java.util.List;

/// What stands over the text: bands, title, the line under it, and the problems of the parsing.
///
/// @param title the title, or the words that say that there is none
/// @param titled whether the post has a title
/// @param byline where the post comes from
record ReadingHead(
        List<Band> bands, String title, boolean titled, String byline, List<ProblemLine> problems) {

    private static final int LONG_TITLE = 110;

    ReadingHead {
        bands = List.copyOf(bands);
        problems = List.copyOf(problems);
    }

    /// The head of a post.
    static ReadingHead of(PostDetail detail) {
        Article article = detail.article();
        String title = article.title();
        boolean titled = title != null && !title.isBlank();
        boolean asks = article.metaOrEmpty().flag("needs_human_review").orElse(false);
        return new ReadingHead(
                Band.of(asks, detail.state()),
                title != null && titled ? title : "No title",
                titled,
                byline(detail),
                ProblemLine.of(detail.parsed().problems()));
    }

    /// Whether the title is so long that it is set smaller.
    boolean longTitle() {
        return title.length() > LONG_TITLE;
    }

    private static String byline(PostDetail detail) {
        return String.join(
                " · ",
                detail.row().id(),
                detail.row().facts().form(),
                detail.row().path(),
                detail.row().facts().batch());
    }
}
