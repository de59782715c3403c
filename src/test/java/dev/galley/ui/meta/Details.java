package dev.galley.ui.meta;

import dev.galley.article.Article;
import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.article.UnknownField;
import dev.galley.review.Approval;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.ReviewState;
import dev.galley.review.Status;
import dev.galley.session.PostDetail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Posts for the tests of this package.
final class Details {

    static final String HASH = "v1:0123456789abcdef0123456789abcdef";
    static final Approval BY_ADA =
            new Approval("Ada", Instant.parse("2026-03-05T14:02:00Z"), 1, HASH);

    private Details() {}

    static MetaValue text(String value) {
        return new MetaValue.Text(value);
    }

    static MetaValue whole(long value) {
        return new MetaValue.Whole(value);
    }

    static MetaValue.Group group(String key, MetaValue value) {
        return new MetaValue.Group(Map.of(key, value));
    }

    static MetaValue.Group group(String key, MetaValue value, String key2, MetaValue value2) {
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        entries.put(key, value);
        entries.put(key2, value2);
        return new MetaValue.Group(entries);
    }

    static PostMeta flagged() {
        return with(MetaField.FLAGS, group("needs_human_review", new MetaValue.Flag(true)));
    }

    static PostMeta with(MetaField field, MetaValue value) {
        return new PostMeta(Map.of(field, value), List.of());
    }

    static PostMeta unknown(UnknownField... fields) {
        return new PostMeta(Map.of(), List.of(fields));
    }

    static ReviewState approved() {
        return new ReviewState(Status.APPROVED, 1, HASH, BY_ADA, null, Set.of());
    }

    static PostDetail of(@Nullable PostMeta meta) {
        return of(meta, ReviewState.fresh(HASH));
    }

    static PostDetail of(@Nullable PostMeta meta, ReviewState state) {
        return of(meta, state, List.of());
    }

    static PostDetail withProblems(int count) {
        Problem problem = new Problem("meta.empty", Severity.WARNING, "empty", null, null, null);
        return of(null, ReviewState.fresh(HASH), Collections.nCopies(count, problem));
    }

    private static PostDetail of(
            @Nullable PostMeta meta, ReviewState state, List<Problem> problems) {
        Article article = new Article("a title", null, List.of(), meta, Map.of());
        ParsedArticle parsed =
                new ParsedArticle(
                        "a.txt", "00", Form.PAGE, 1, article, List.of(), List.of(), List.of(), 1,
                        problems);
        PostRow row = new PostRow(facts(state), "anp-1", "a title", 1, HASH, "a.txt");
        return new PostDetail(row, state, article, parsed, List.of(), List.of(), List.of());
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
