package dev.galley.review;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.ValueType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Changes a post's title and meta fields, each by its type and range.
public final class Editing {

    private Editing() {}

    /// The article with a change made.
    ///
    /// @throws InvalidChange where there is no such field or the value does not fit it
    public static Article apply(Article article, Change change) throws InvalidChange {
        return switch (change) {
            case Assignment assignment -> assign(article, assignment);
            case Change.SetItems items -> MetaEditing.items(article, items);
            case Change.SetEntry entry -> MetaEditing.entry(article, entry);
            case Change.SetGroups groups -> MetaEditing.groups(article, groups);
            case Change.SetUnknown unknown -> MetaEditing.unknown(article, unknown);
            case Change.RemoveField gone -> MetaEditing.without(article, gone.field());
            case Change.RemoveEntry gone -> MetaEditing.withoutEntry(article, gone);
            case Change.RemoveUnknown gone -> MetaEditing.withoutUnknown(article, gone.index());
        };
    }

    private static Article assign(Article article, Assignment change) throws InvalidChange {
        String field = change.field();
        if (field.equals("title")) {
            return article.withTitle(required("title", change.value()));
        }
        if (!field.startsWith("meta.")) {
            throw new InvalidChange(
                    "There is no field " + field + "; expected title or one of: " + known());
        }
        int dot = field.indexOf('.', 5);
        MetaField meta = metaField(dot < 0 ? field.substring(5) : field.substring(5, dot));
        MetaValue value =
                dot < 0
                        ? whole(meta, change.value())
                        : entry(article.metaOrEmpty(), meta, field.substring(dot + 1), change);
        return article.withMeta(article.metaOrEmpty().with(meta, value));
    }

    private static MetaField metaField(String name) throws InvalidChange {
        return MetaField.ofKey(MetaField.snakeCase(name))
                .orElseThrow(
                        () ->
                                new InvalidChange(
                                        "There is no meta field "
                                                + name
                                                + "; expected one of: "
                                                + known()));
    }

    private static MetaValue whole(MetaField field, String value) throws InvalidChange {
        String path = "meta." + field.key();
        return switch (field.type()) {
            case TEXT, COUNT, INTEGER, SCORE, FLAG, DATE -> simple(path, field.type(), value);
            case ITEMS -> items(field, value);
            case GROUP ->
                    throw new InvalidChange(
                            path + " is a group; set one of its entries: " + entryPaths(field));
            case GROUPS ->
                    throw new InvalidChange(
                            path + " is a list of groups, which one value cannot set");
        };
    }

    private static MetaValue entry(PostMeta meta, MetaField field, String name, Assignment change)
            throws InvalidChange {
        String key = MetaField.snakeCase(name);
        Optional<MetaField.Entry> entry = field.entry(key);
        if (field.type() != ValueType.GROUP || entry.isEmpty()) {
            throw new InvalidChange(
                    "There is no field "
                            + change.field()
                            + "; expected "
                            + (field.type() == ValueType.GROUP
                                    ? "one of: " + entryPaths(field)
                                    : "meta." + field.key()));
        }
        Map<String, MetaValue> entries = MetaEditing.entries(meta, field);
        entries.put(key, simple(change.field(), entry.get().type(), change.value()));
        return new MetaValue.Group(entries);
    }

    /// Reads one value of a simple type.
    ///
    /// @param path names the field in the message
    static MetaValue simple(String path, ValueType type, String value) throws InvalidChange {
        boolean flag = type == ValueType.FLAG;
        return type.read(flag ? flagWord(value) : value)
                .orElseThrow(
                        () -> new InvalidChange(path, flag ? "yes or no" : type.expected(), value));
    }

    private static String flagWord(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> "1";
            case "no", "false", "0" -> "0";
            default -> value;
        };
    }

    private static MetaValue items(MetaField field, String value) {
        boolean names = field == MetaField.STACK || field == MetaField.TOOLS;
        String separator = value.contains("\n") ? "\n" : value.contains(";") || !names ? ";" : ",";
        List<String> items =
                Arrays.stream(value.split(separator))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
        return new MetaValue.Items(items);
    }

    private static String required(String path, String value) throws InvalidChange {
        if (value.isBlank()) {
            throw new InvalidChange(path + " takes a text, and got nothing");
        }
        return value;
    }

    private static String known() {
        return Arrays.stream(MetaField.values())
                .map(f -> f.type() == ValueType.GROUP ? entryPaths(f) : "meta." + f.key())
                .collect(Collectors.joining(", "));
    }

    private static String entryPaths(MetaField field) {
        return field.entries().stream()
                .map(e -> "meta." + field.key() + "." + e.key())
                .collect(Collectors.joining(", "));
    }
}
