package dev.galley.ui.source;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.text.LineMap;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the items and entries of a meta field in the text: each stands on a line of its own within
/// the field's span, in order. One that is not there gets no piece, and its line is unclaimed. For
/// one field.
final class FieldItems {

    /// How many lines are looked through for an item that is not where it should be.
    private static final int AHEAD = 200;

    private final String text;
    private final MetaField field;
    private final Span span;
    private final LineMap lines;
    private final List<Piece> pieces = new ArrayList<>();
    private int line;

    private FieldItems(String text, MetaField field, Span span) {
        this.text = text;
        this.field = field;
        this.span = span;
        this.lines = LineMap.of(span.of(text));
    }

    /// The pieces of a field.
    ///
    /// @param span from its value's first to its last character
    static List<Piece> of(String text, MetaField field, PostMeta meta, Span span) {
        if (span.end() > text.length()) {
            return List.of();
        }
        FieldItems items = new FieldItems(text, field, span);
        items.take(meta.get(field).orElse(MetaValue.Empty.EMPTY));
        return items.pieces;
    }

    private void take(MetaValue value) {
        if (span.length() == 0) {
            add("", "nothing", span);
            return;
        }
        switch (value) {
            case MetaValue.Items items -> items.values().forEach(item -> entry(null, item));
            case MetaValue.Group group -> group(group);
            case MetaValue.Groups groups -> groups.groups().forEach(this::group);
            case MetaValue.Text _, MetaValue.Whole _, MetaValue.Flag _, MetaValue.Empty _ ->
                    add("", written(value), span);
        }
    }

    private void group(MetaValue.Group group) {
        for (Map.Entry<String, MetaValue> entry : group.entries().entrySet()) {
            entry(entry.getKey(), written(entry.getValue()));
        }
    }

    /// Looks for an item from the line after the last one; leaves the place where it is not found.
    private void entry(@Nullable String key, String value) {
        for (int at = line; at < Math.min(line + AHEAD, lines.count()); at++) {
            Span found = at(at, key, value);
            if (found != null) {
                line = at + 1;
                String name = key == null ? "" : key.replace('_', ' ');
                add(name, value, found);
                return;
            }
        }
    }

    private @Nullable Span at(int at, @Nullable String key, String value) {
        int end = White.back(text, span.start(), span.start() + lines.end(at));
        int lineStart = span.start() + lines.start(at);
        int start = at == 0 ? lineStart : Math.min(end, White.afterMarks(text, lineStart, end));
        Span whole = new Span(Math.min(start, end), end);
        if (key == null) {
            return text.startsWith(value, start) && whole.length() == value.length() ? whole : null;
        }
        int colon = text.indexOf(':', start);
        if (colon < 0
                || colon >= end
                || !MetaField.snakeCase(text.substring(start, colon)).equals(key)) {
            return null;
        }
        Span rest = new Span(White.skip(text, colon + 1, end), end);
        return isWritten(rest.of(text), value) ? whole : null;
    }

    private static boolean isWritten(String there, String value) {
        return there.equals(value)
                || (there.length() <= value.length() + 18
                        && there.replaceFirst("^0+(?=\\d)", "").equals(value));
    }

    private void add(String entry, String value, Span place) {
        String label = "meta, " + field.label() + (entry.isEmpty() ? "" : ", " + entry);
        String shown = entry.isEmpty() ? value : entry + ": " + value;
        String head = pieces.isEmpty() ? field.label() : "";
        pieces.add(Piece.of(Kind.META, label, head, shown, place));
    }

    /// A value as it stands in the text.
    private static String written(MetaValue value) {
        return switch (value) {
            case MetaValue.Text plain -> plain.value();
            case MetaValue.Whole number -> Long.toString(number.value());
            case MetaValue.Flag flag -> flag.value() ? "1" : "0";
            case MetaValue.Empty _ -> "";
            case MetaValue.Items items -> String.join("\n", items.values());
            case MetaValue.Group _, MetaValue.Groups _ -> "";
        };
    }
}
