package dev.galley.parse;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the values of meta fields. What does not fit is kept as text and reported; an entry that
/// has no key, or whose key was there before, goes to the unknown fields. For one meta box.
final class MetaValues {

    private final String text;
    private final ProblemList problems;
    private final List<UnknownField> unknown;

    MetaValues(String text, ProblemList problems, List<UnknownField> unknown) {
        this.text = text;
        this.problems = problems;
        this.unknown = unknown;
    }

    /// A value that stands on one line.
    MetaValue simple(MetaField field, Span span) {
        String value = span.of(text);
        MetaValue read = field.type().read(value).orElse(null);
        return read == null ? bad(field.label(), field.type(), value, span) : read;
    }

    private MetaValue simple(MetaField field, MetaField.Entry entry, Span span) {
        String value = span.of(text);
        MetaValue read = entry.type().read(value).orElse(null);
        return read == null
                ? bad(field.label() + ", " + entry.label(), entry.type(), value, span)
                : read;
    }

    private MetaValue bad(String name, ValueType type, String value, Span span) {
        problems.badValue(name, type.expected(), value, span);
        return new MetaValue.Text(value);
    }

    /// What stands in each of some spans.
    static List<String> texts(String text, List<Span> spans) {
        List<String> texts = new ArrayList<>(spans.size());
        for (Span span : spans) {
            texts.add(span.of(text));
        }
        return texts;
    }

    /// A value that came as bullets, at least one.
    MetaValue bulleted(MetaField field, List<Span> items) {
        return switch (field.type()) {
            case ITEMS -> new MetaValue.Items(texts(text, items));
            case GROUP -> group(field, items);
            case GROUPS -> groups(field, items);
            case TEXT, COUNT, INTEGER, SCORE, FLAG, DATE -> {
                Span whole = items.getFirst().to(items.getLast());
                String value = items.size() == 1 ? whole.of(text) : unix(whole);
                problems.badValue(field.label(), field.type().expected(), value, whole);
                yield new MetaValue.Text(value);
            }
        };
    }

    private MetaValue group(MetaField field, List<Span> items) {
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        for (Span item : items) {
            KeyValue entry = KeyValue.of(text, item);
            String label = entry.key();
            String key = label == null ? "" : MetaField.snakeCase(label);
            if (label == null) {
                stray(item);
            } else if (entries.containsKey(key)) {
                unknown.add(UnknownField.text(label, entry.value().of(text), entry.value()));
                String message = "this entry comes again; the first one counts";
                problems.warn("meta.repeated", message, item);
            } else {
                entries.put(key, entry(field, key, entry));
            }
        }
        return new MetaValue.Group(entries);
    }

    private MetaValue groups(MetaField field, List<Span> items) {
        List<MetaValue.Group> groups = new ArrayList<>();
        Map<String, MetaValue> current = new LinkedHashMap<>();
        for (Span item : items) {
            KeyValue entry = KeyValue.of(text, item);
            String label = entry.key();
            if (label == null) {
                stray(item);
                continue;
            }
            String key = MetaField.snakeCase(label);
            if (current.containsKey(key) || opensAnother(key, groups)) {
                add(groups, current);
                current = new LinkedHashMap<>();
            }
            current.put(key, entry(field, key, entry));
        }
        add(groups, current);
        return new MetaValue.Groups(groups);
    }

    private static boolean opensAnother(String key, List<MetaValue.Group> groups) {
        return !groups.isEmpty()
                && groups.getFirst().entries().keySet().iterator().next().equals(key);
    }

    private static void add(List<MetaValue.Group> groups, Map<String, MetaValue> current) {
        if (!current.isEmpty()) {
            groups.add(new MetaValue.Group(current));
        }
    }

    private MetaValue entry(MetaField field, String key, KeyValue found) {
        Span value = found.value();
        MetaField.Entry known = field.entry(key).orElse(null);
        if (value.length() == 0) {
            String message = field.label() + " has an entry with nothing after it";
            problems.warn("meta.empty", message, found.whole());
            return (known == null ? ValueType.TEXT : known.type()).empty();
        }
        return known == null ? unknownEntry(value) : simple(field, known, value);
    }

    private MetaValue unknownEntry(Span value) {
        String string = value.of(text);
        @Nullable MetaValue number = ValueType.INTEGER.read(string).orElse(null);
        return number == null ? new MetaValue.Text(string) : number;
    }

    private void stray(Span item) {
        unknown.add(UnknownField.text(null, item.of(text), item));
        problems.warn("meta.unknown", "this entry of the meta box has no key", item);
    }

    private String unix(Span span) {
        return span.of(text).replace("\r\n", "\n").replace('\r', '\n');
    }
}
