package dev.galley.parse;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes an article as a page with one blank line between blocks, so that it can be read again.
final class CanonicalText {

    private CanonicalText() {}

    static String of(Article article) {
        List<String> parts = new ArrayList<>(List.of("| |"));
        if (article.title() != null) {
            parts.add(article.title());
        }
        article.blocks().forEach(block -> parts.add(block(block)));
        PostMeta meta = article.meta();
        if (meta != null) {
            parts.add("alphanode post meta");
            parts.add(meta(meta));
        }
        parts.add("Similar Posts");
        return String.join("\n\n", parts);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph b -> b.text();
            case Block.Heading b -> b.text();
            case Block.Code b -> b.text();
            case Block.Image b ->
                    b.caption() + "\n" + b.caption() + ". image source: " + b.source();
            case Block.Listing b -> {
                List<String> lines = new ArrayList<>();
                b.items().forEach(i -> lines.add((b.ordered() ? "1. " : "  • ") + i));
                yield String.join("\n", lines);
            }
        };
    }

    private static String meta(PostMeta meta) {
        List<String> lines = new ArrayList<>();
        meta.fields().forEach((field, value) -> field(field, value, lines));
        meta.unknown()
                .forEach(
                        u -> {
                            String label = u.label();
                            if (u.bulleted()) {
                                lines.add(label == null ? "" : label);
                                u.value().forEach(v -> lines.add("  • " + v));
                            } else {
                                lines.add(
                                        (label == null ? "" : label + ": ") + u.value().getFirst());
                            }
                        });
        return String.join("\n", lines);
    }

    private static void field(MetaField field, MetaValue value, List<String> lines) {
        switch (value) {
            case MetaValue.Items items -> {
                lines.add(field.label());
                items.values().forEach(item -> lines.add("  • " + item));
            }
            case MetaValue.Group group -> {
                lines.add(field.label());
                entries(field, group, lines);
            }
            case MetaValue.Groups groups -> {
                lines.add(field.label());
                groups.groups().forEach(group -> entries(field, group, lines));
            }
            default -> lines.add(field.label() + simple(value));
        }
    }

    private static void entries(MetaField field, MetaValue.Group group, List<String> lines) {
        for (Map.Entry<String, MetaValue> entry : group.entries().entrySet()) {
            String label =
                    field.entry(entry.getKey())
                            .map(MetaField.Entry::label)
                            .orElse(entry.getKey().replace('_', ' '));
            lines.add("    • " + label + ": " + simple(entry.getValue()));
        }
    }

    private static String simple(MetaValue value) {
        return switch (value) {
            case MetaValue.Text text -> text.value();
            case MetaValue.Whole whole -> Long.toString(whole.value());
            case MetaValue.Flag flag -> flag.value() ? "1" : "0";
            case MetaValue.Empty _ -> "";
            case MetaValue.Items _, MetaValue.Group _, MetaValue.Groups _ ->
                    throw new IllegalArgumentException("not on one line: " + value);
        };
    }
}
