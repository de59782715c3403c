package dev.galley.ui.kit;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.Form;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.ReviewState;
import dev.galley.session.PostDetail;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Posts about which something is said.
public final class Said {

    private Said() {}

    /// What a check says about a place.
    public static Finding finding(String message, Place place) {
        return finding(message, place, null);
    }

    /// What a check says about a place, with a fix.
    public static Finding finding(String message, Place place, @Nullable String fix) {
        return new Finding("text.made", Severity.WARNING, message, null, null, place, fix);
    }

    /// What the parser says about a place of the source.
    public static Problem problem(String message, @Nullable Span span) {
        return new Problem("meta.empty", Severity.INFO, message, span, null, null);
    }

    /// A post of a few blocks.
    public static PostDetail of(
            int post, List<Problem> problems, List<Finding> findings, Block... blocks) {
        Article article =
                new Article("a title", new Span(0, 7), List.of(blocks), PostMeta.empty(), Map.of());
        ParsedArticle parsed =
                new ParsedArticle(
                        "a.txt", "00", Form.PAGE, 9, article, List.of(), List.of(), List.of(), 1,
                        problems);
        ReviewState state = ReviewState.fresh("v1:aa");
        PostRow row = new PostRow(facts(post, state), "p-1", "a title", 1, "v1:aa", "a.txt");
        return new PostDetail(row, state, article, parsed, findings, List.of(), List.of());
    }

    private static PostFacts facts(int post, ReviewState state) {
        return new PostFacts(
                post,
                state.status(),
                false,
                new PostFacts.Flags(null, null, null, null),
                new PostFacts.Scores(null, null, null, null),
                null,
                null,
                List.of(),
                "page",
                "nightly",
                null,
                null,
                null,
                List.of(),
                0);
    }
}
