package dev.galley.ui.reader;

import dev.galley.article.Article;
import dev.galley.session.PostDetail;

import java.util.List;

/// What stands over the text: bands and the problems of the parsing; and the line under the title.
///
/// @param byline where the post comes from
record ReadingHead(List<HeadBand> bands, String byline, List<ProblemLine> problems) {

    ReadingHead {
        bands = List.copyOf(bands);
        problems = List.copyOf(problems);
    }

    /// The head of a post.
    static ReadingHead of(PostDetail detail) {
        Article article = detail.article();
        boolean asks = article.metaOrEmpty().flag("needs_human_review").orElse(false);
        return new ReadingHead(
                HeadBand.of(asks, detail.state()),
                byline(detail),
                ProblemLine.of(detail.parsed().problems()));
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
