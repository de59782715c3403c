package dev.galley.ui.reader;

import dev.galley.article.Article;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.FindingList;

import java.util.List;

/// What stands over the text: bands and the findings; and the line under the title.
///
/// @param byline where the post comes from
record ReadingHead(List<HeadBand> bands, String byline, FindingList findings) {

    ReadingHead {
        bands = List.copyOf(bands);
    }

    /// The head of a post.
    static ReadingHead of(PostDetail detail) {
        Article article = detail.article();
        boolean asks = article.metaOrEmpty().flag("needs_human_review").orElse(false);
        return new ReadingHead(
                HeadBand.of(asks, detail.state()), byline(detail), FindingList.of(detail));
    }

    /// The batch is mostly named after the folder or the file, and is not said twice then.
    private static String byline(PostDetail detail) {
        String place = lastTwo(detail.row().path());
        String batch = detail.row().facts().batch();
        String line = String.join(" · ", detail.row().id(), detail.row().facts().form(), place);
        return place.contains(batch) ? line : line + " · " + batch;
    }

    private static String lastTwo(String path) {
        String plain = path.replace('\\', '/');
        int last = plain.lastIndexOf('/');
        int before = last < 1 ? -1 : plain.lastIndexOf('/', last - 1);
        return plain.substring(before + 1);
    }
}
