package dev.galley.export;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Released posts for tests.
final class Posts {

    static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");

    static final Provenance ABOUT =
            new Provenance("lea", AT, "quality:>50", 42, "abcd", Map.of("not approved", 3));

    static final ExportProgress QUIET =
            new ExportProgress() {
                @Override
                public void done(int posts) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    private Posts() {}

    static ReleasedPost post(String id) {
        return post(id, "title of " + id, null, new Block.Paragraph("text", new Span(1, 5)));
    }

    static ReleasedPost post(
            String id, @Nullable String title, @Nullable PostMeta meta, Block... blocks) {
        Article article = new Article(title, null, List.of(blocks), meta, Map.of());
        return new ReleasedPost(
                id, article, new ReleasedPost.Review("approved", "ed", AT, null, null, 1, "v1:00"));
    }

    static PostMeta meta(MetaField field, MetaValue value) {
        return PostMeta.empty().with(field, value);
    }

    static MetaValue.Group group(String key, MetaValue value) {
        return new MetaValue.Group(Map.of(key, value));
    }

    /// A post with a bit of everything, signed off.
    static ReleasedPost rich() {
        Map<String, MetaValue> score = new LinkedHashMap<>();
        score.put("quality", new MetaValue.Whole(51));
        score.put("novelty", new MetaValue.Whole(-4));
        PostMeta meta =
                new PostMeta(
                        Map.of(
                                MetaField.TOPIC, new MetaValue.Text("queues, \"slow\""),
                                MetaField.STACK, new MetaValue.Items(List.of("a", "b")),
                                MetaField.VIEW_COUNT, MetaValue.Empty.EMPTY,
                                MetaField.SCORE, new MetaValue.Group(score),
                                MetaField.FLAGS,
                                        group("needs_human_review", new MetaValue.Flag(true))),
                        List.of(UnknownField.text("mood", "good", null)));
        Article article =
                new Article(
                        "Zoë",
                        new Span(0, 3),
                        List.of(
                                new Block.Paragraph("one\ntwo", new Span(4, 11)),
                                new Block.Listing(List.of("x", "y"), List.of(), false, null),
                                new Block.Image("pic", "site", "https://e.org/p", null)),
                        meta,
                        Map.of());
        return new ReleasedPost(
                "p-1",
                article,
                new ReleasedPost.Review(
                        "signed-off", "ed", AT, "lea", AT.plusSeconds(60), 2, "v1:ff"));
    }
}
