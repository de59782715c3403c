package dev.galley.review;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;
import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Changes lists, groups and unknown fields of the meta box, by the rules that the parser reads
/// them with: an item and an entry is one line and not blank, an entry that is not known is a whole
/// number where it looks like one and a text otherwise.
final class MetaEditing {

    private MetaEditing() {}

    static Article items(Article article, Change.SetItems change) throws InvalidChange {
        MetaField field = change.field();
        if (field.type() != ValueType.ITEMS) {
            throw new InvalidChange(path(field), field.type().expected(), "a list");
        }
        return with(article, field, new MetaValue.Items(lines(path(field), change.items())));
    }

    static Article entry(Article article, Change.SetEntry change) throws InvalidChange {
        MetaField field = change.field();
        if (field.type() != ValueType.GROUP) {
            throw new InvalidChange(path(field), field.type().expected(), "an entry of a group");
        }
        Map<String, MetaValue> entries = entries(article.metaOrEmpty(), field);
        put(entries, field, change.key(), change.value());
        return with(article, field, new MetaValue.Group(entries));
    }

    static Article groups(Article article, Change.SetGroups change) throws InvalidChange {
        MetaField field = change.field();
        if (field.type() != ValueType.GROUPS) {
            throw new InvalidChange(path(field), field.type().expected(), "a list of groups");
        }
        List<MetaValue.Group> groups = new ArrayList<>();
        for (Map<String, String> given : change.groups()) {
            Map<String, MetaValue> entries = new LinkedHashMap<>();
            for (Map.Entry<String, String> entry : given.entrySet()) {
                if (entries.containsKey(MetaField.snakeCase(entry.getKey()))) {
                    throw new InvalidChange(path(field) + " has " + entry.getKey() + " twice");
                }
                put(entries, field, entry.getKey(), entry.getValue());
            }
            if (entries.isEmpty()) {
                throw new InvalidChange(path(field), "groups with at least one entry", "");
            }
            groups.add(new MetaValue.Group(entries));
        }
        return with(article, field, new MetaValue.Groups(groups));
    }

    static Article unknown(Article article, Change.SetUnknown change) throws InvalidChange {
        List<UnknownField> all = unknownOf(article, change.index());
        UnknownField old = all.get(change.index());
        String path = "the unknown field " + (old.label() == null ? "" : old.label()).strip();
        if (!old.bulleted() && change.value().size() != 1) {
            throw new InvalidChange(path.strip(), "one text", change.value().size() + " texts");
        }
        List<String> value = lines(path.strip(), change.value());
        all.set(change.index(), new UnknownField(old.label(), value, old.bulleted(), old.span()));
        return article.withMeta(article.metaOrEmpty().withUnknown(all));
    }

    static Article withoutUnknown(Article article, int index) throws InvalidChange {
        List<UnknownField> all = unknownOf(article, index);
        all.remove(index);
        return article.withMeta(article.metaOrEmpty().withUnknown(all));
    }

    static Article without(Article article, MetaField field) {
        PostMeta meta = article.meta();
        if (meta == null || meta.get(field).isEmpty()) {
            return article;
        }
        Map<MetaField, Span> spans = new EnumMap<>(MetaField.class);
        spans.putAll(article.metaSpans());
        spans.remove(field);
        return new Article(
                article.title(), article.titleSpan(), article.blocks(), meta.without(field), spans);
    }

    static Article withoutEntry(Article article, Change.RemoveEntry change) {
        MetaField field = change.field();
        Map<String, MetaValue> entries = entries(article.metaOrEmpty(), field);
        if (entries.remove(MetaField.snakeCase(change.key())) == null) {
            return article;
        }
        return entries.isEmpty()
                ? without(article, field)
                : with(article, field, new MetaValue.Group(entries));
    }

    /// The entries of a group as they are; none where the field is no group.
    static Map<String, MetaValue> entries(PostMeta meta, MetaField field) {
        return meta.fields().get(field) instanceof MetaValue.Group group
                ? new LinkedHashMap<>(group.entries())
                : new LinkedHashMap<>();
    }

    private static Article with(Article article, MetaField field, MetaValue value) {
        return article.withMeta(article.metaOrEmpty().with(field, value));
    }

    private static void put(
            Map<String, MetaValue> entries, MetaField field, String label, String value)
            throws InvalidChange {
        String key = MetaField.snakeCase(label);
        if (key.isBlank()) {
            throw new InvalidChange(path(field), "entries that have a name", "");
        }
        String path = path(field) + "." + key;
        oneLine(path, value);
        MetaField.Entry known = field.entry(key).orElse(null);
        entries.put(
                key,
                known == null ? unknownEntry(value) : Editing.simple(path, known.type(), value));
    }

    private static MetaValue unknownEntry(String value) {
        return ValueType.INTEGER.read(value).orElseGet(() -> new MetaValue.Text(value));
    }

    private static List<UnknownField> unknownOf(Article article, int index) throws InvalidChange {
        List<UnknownField> all = new ArrayList<>(article.metaOrEmpty().unknown());
        if (index < 0 || index >= all.size()) {
            throw new InvalidChange(
                    "There is no unknown field %d; the meta box has %d"
                            .formatted(index + 1, all.size()));
        }
        return all;
    }

    private static List<String> lines(String path, List<String> items) throws InvalidChange {
        List<String> lines = new ArrayList<>(items.size());
        for (String item : items) {
            oneLine(path, item);
            String line = item.strip();
            if (line.isEmpty()) {
                throw new InvalidChange(path, "items that are not empty", "");
            }
            lines.add(line);
        }
        return lines;
    }

    private static void oneLine(String path, String text) throws InvalidChange {
        if (text.chars().anyMatch(MetaEditing::breaksLine)) {
            throw new InvalidChange(path, "one line", "several");
        }
    }

    private static boolean breaksLine(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static String path(MetaField field) {
        return "meta." + field.key();
    }
}
