package dev.galley.ui.reader;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.review.Approval;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.review.Status;
import dev.galley.session.PostDetail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Posts for the tests of this package.
record Posts(@Nullable String title, List<Block> blocks, boolean flagged, List<Problem> problems) {

    static final Approval BY_ADA = new Approval("Ada", Instant.EPOCH, 1, "v1:aa");

    static Posts titled(String title) {
        return new Posts(title, List.of(paragraph("some text")), false, List.of());
    }

    static Posts of(Block... blocks) {
        return new Posts("a title", List.of(blocks), false, List.of());
    }

    /// A post whose text stands in a source as it is, block by block, with problems in it.
    static Posts of(List<Problem> problems, Block... blocks) {
        return new Posts("a title", List.of(blocks), false, problems);
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(text, null);
    }

    Posts asFlagged() {
        return new Posts(title, blocks, true, problems);
    }

    static ReviewState state(Status status, @Nullable Approval approval, @Nullable SignOff second) {
        return new ReviewState(status, 1, "v1:aa", approval, second, Set.of());
    }

    PostDetail fresh() {
        return in(ReviewState.fresh("v1:aa"));
    }

    PostDetail in(ReviewState state) {
        MetaValue flags =
                new MetaValue.Group(Map.of("needs_human_review", new MetaValue.Flag(flagged)));
        PostMeta meta = new PostMeta(Map.of(MetaField.FLAGS, flags), List.of());
        Article article = new Article(title, null, blocks, meta, Map.of());
        PostRow row = new PostRow(facts(state), "anp-1", title, 1, state.contentHash(), "in/a.txt");
        return new PostDetail(
                row, state, article, parsed(article), List.of(), List.of(), List.of());
    }

    private ParsedArticle parsed(Article article) {
        return new ParsedArticle(
                "in/a.txt",
                "00",
                Form.PAGE,
                10,
                article,
                List.of(),
                List.of(),
                List.of(),
                1,
                problems);
    }

    private static PostFacts facts(ReviewState state) {
        return new PostFacts(
                1,
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
