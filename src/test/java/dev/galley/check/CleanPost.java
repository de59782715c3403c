package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A made article that no check of the meta box finds fault with, and ways to break it. Immutable.
record CleanPost(Article article) {

    static final List<String> CHECKLIST =
            List.of("count the open lids", "weigh each pot", "write the label last");

    static final Block.Code CODE =
            new Block.Code("def seal(jar):\n    return jar.close()", "python", null);

    static final Block.Image IMAGE =
            new Block.Image("jars on a shelf, view 1", "unsplash", "https://img.test/1", null);

    private static final String PROSE =
            "The jam is sealed while it is hot, and the shelf is read from left to right. Nobody"
                + " has to ask which jar is older, because the label says it and the lid agrees.";

    /// The article as it should be.
    static CleanPost made() {
        List<Block> blocks =
                List.of(
                        paragraph(PROSE),
                        IMAGE,
                        heading("how we seal"),
                        paragraph(PROSE + " It takes an hour."),
                        paragraph(PROSE + " It takes two."),
                        CODE,
                        heading("before you open a jar"),
                        list(CHECKLIST),
                        paragraph(PROSE + " That was all."));
        return new CleanPost(
                new Article(
                        "sealing jars that leak in pantry services",
                        null,
                        blocks,
                        box(),
                        Map.of()));
    }

    /// With a field set anew.
    CleanPost with(MetaField field, MetaValue value) {
        return new CleanPost(article.withMeta(article.metaOrEmpty().with(field, value)));
    }

    /// With a text field set anew.
    CleanPost with(MetaField field, String value) {
        return with(field, text(value));
    }

    /// Without a field.
    CleanPost without(MetaField field) {
        return new CleanPost(article.withMeta(article.metaOrEmpty().without(field)));
    }

    /// With an entry of a group set anew; without it for null.
    CleanPost with(MetaField field, String key, @Nullable MetaValue value) {
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        if (article.metaOrEmpty().get(field).orElseThrow() instanceof MetaValue.Group group) {
            entries.putAll(group.entries());
        }
        if (value == null) {
            entries.remove(key);
        } else {
            entries.put(key, value);
        }
        return with(field, new MetaValue.Group(entries));
    }

    /// With a text entry of a group set anew.
    CleanPost with(MetaField field, String key, String value) {
        return with(field, key, text(value));
    }

    /// With a flag set anew.
    CleanPost flag(String key, boolean value) {
        return with(MetaField.FLAGS, key, new MetaValue.Flag(value));
    }

    /// With another body.
    CleanPost body(List<Block> blocks) {
        return new CleanPost(new Article(article.title(), null, blocks, article.meta(), Map.of()));
    }

    /// Without the blocks of a kind.
    CleanPost without(String kind) {
        return body(article.blocks().stream().filter(b -> !b.kind().equals(kind)).toList());
    }

    /// With one more block at the end.
    CleanPost more(Block... blocks) {
        List<Block> all = new ArrayList<>(article.blocks());
        all.addAll(Arrays.asList(blocks));
        return body(all);
    }

    /// With another title.
    CleanPost title(@Nullable String title) {
        return new CleanPost(article.withTitle(title));
    }

    static MetaValue.Text text(String value) {
        return new MetaValue.Text(value);
    }

    static MetaValue items(String... values) {
        return new MetaValue.Items(Arrays.asList(values));
    }

    static MetaValue groups(MetaValue.Group... groups) {
        return new MetaValue.Groups(Arrays.asList(groups));
    }

    /// A group of texts: key, value, key, value ...
    static MetaValue.Group group(String... pairs) {
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            entries.put(pairs[i], text(pairs[i + 1]));
        }
        return new MetaValue.Group(entries);
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(text, null);
    }

    static Block heading(String text) {
        return new Block.Heading(text, null);
    }

    static Block list(List<String> items) {
        return new Block.Listing(items, List.of(), false, null);
    }

    static Block code(String language) {
        return new Block.Code("seal()", language, null);
    }

    static Block image(String caption, String source) {
        return new Block.Image(caption, source, null, null);
    }

    static MetaValue.Group source(String caption, String source) {
        return group("source", source, "url", "https://img.test/x", "caption", caption);
    }

    private static PostMeta box() {
        Map<MetaField, MetaValue> box = new LinkedHashMap<>();
        box.put(MetaField.TOPIC, text("leaking jars / pantry services"));
        box.put(MetaField.SUMMARY, text("how jars are sealed so that none of them leaks"));
        box.put(
                MetaField.AI_OUTLINE,
                group(
                        "context", "before the winter",
                        "problem", "leaking jars",
                        "stack", "pantry services",
                        "recommended_action", "seal while hot"));
        box.put(MetaField.AI_BRIEF, text("one cellar, one shelf, many jars"));
        box.put(MetaField.STACK, items("pantry services", "backend", "python"));
        box.put(MetaField.TOOLS, items("ladle", "funnel"));
        box.put(MetaField.CODE_LANGUAGE, text("python"));
        box.put(MetaField.DIFFICULTY, text("beginner"));
        box.put(MetaField.READING_TIME, new MetaValue.Whole(3));
        box.put(MetaField.VIEW_COUNT, new MetaValue.Whole(120));
        box.put(MetaField.SCORE, scores());
        box.put(
                MetaField.REVISION,
                group("status", "reviewed", "version", "1.2.0", "last_reviewed", "2026-03-04"));
        box.put(MetaField.REFERENCE, text("anp-ref-000731-4410"));
        box.put(MetaField.HASH, text("5e1f00aa97c3b2d44410ffed"));
        box.put(MetaField.FLAGS, flags());
        box.put(MetaField.CHECKLIST, new MetaValue.Items(CHECKLIST));
        box.put(
                MetaField.ENTITIES,
                groups(
                        group("name", "pantry services", "type", "stack"),
                        group("name", "backend", "type", "area"),
                        group("name", "leaking jars", "type", "problem")));
        box.put(MetaField.IMAGE_SOURCES, groups(source("jars on a shelf, view 1", "unsplash")));
        box.put(MetaField.PAYLOAD, payload());
        box.put(MetaField.NOTES, items("the jars are made up", "weights are in grams"));
        return new PostMeta(box, List.of());
    }

    private static MetaValue scores() {
        Map<String, MetaValue> scores = new LinkedHashMap<>();
        for (String key : List.of("quality", "freshness", "depth", "clarity")) {
            scores.put(key, new MetaValue.Whole(84));
        }
        return new MetaValue.Group(scores);
    }

    private static MetaValue flags() {
        Map<String, MetaValue> flags = new LinkedHashMap<>();
        flags.put("ai_generated_style", new MetaValue.Flag(true));
        flags.put("has_images", new MetaValue.Flag(true));
        flags.put("image_heavy", new MetaValue.Flag(false));
        flags.put("needs_human_review", new MetaValue.Flag(false));
        return new MetaValue.Group(flags);
    }

    private static MetaValue payload() {
        Map<String, MetaValue> payload = new LinkedHashMap<>();
        payload.put("source_id", text("alphanode-000731"));
        payload.put("generator", text("anp cellar writer"));
        payload.put("paragraphs", new MetaValue.Whole(3));
        payload.put("scenario", text("before the winter"));
        payload.put("seed", new MetaValue.Whole(731));
        return new MetaValue.Group(payload);
    }
}
