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

    /// An entry of a group.
    ///
    /// @param known null where the field has no such entry
    private record Named(String label, String key, MetaField.@Nullable Entry known, Span value) {}

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
            Named named = named(field, item);
            if (named == null) {
                stray(item);
            } else if (entries.containsKey(named.key())) {
                Span value = named.value();
                unknown.add(UnknownField.text(named.label(), value.of(text), value));
                String message = "this entry comes again; the first one counts";
                problems.warn("meta.repeated", message, item);
            } else {
                entries.put(named.key(), entry(field, named, item));
            }
        }
        return new MetaValue.Group(entries);
    }

    private MetaValue groups(MetaField field, List<Span> items) {
        List<MetaValue.Group> groups = new ArrayList<>();
        Map<String, MetaValue> current = new LinkedHashMap<>();
        for (Span item : items) {
            Named named = named(field, item);
            if (named == null) {
                stray(item);
                continue;
            }
            String key = named.key();
            if (current.containsKey(key) || opensAnother(key, groups)) {
                add(groups, current);
                current = new LinkedHashMap<>();
            }
            current.put(key, entry(field, named, item));
        }
        add(groups, current);
        return new MetaValue.Groups(groups);
    }

    /// The entry that an item is; null where it has no key. Most begin with a known label as it is
    /// written in the list of fields, and need not be taken apart.
    private @Nullable Named named(MetaField field, Span item) {
        for (MetaField.Entry entry : field.entries()) {
            String label = entry.label();
            int colon = item.start() + label.length();
            if (colon + 1 < item.end()
                    && text.charAt(colon) == ':'
                    && White.is(text.charAt(colon + 1))
                    && text.startsWith(label, item.start())) {
                int start = White.skip(text, colon + 1, item.end());
                return new Named(label, entry.key(), entry, new Span(start, item.end()));
            }
        }
        KeyValue pair = KeyValue.of(text, item);
        String label = pair.key();
        if (label == null) {
            return null;
        }
        String key = MetaField.snakeCase(label);
        return new Named(label, key, field.entry(key).orElse(null), pair.value());
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

    private MetaValue entry(MetaField field, Named named, Span item) {
        Span value = named.value();
        MetaField.Entry known = named.known();
        if (value.length() == 0) {
            String message = field.label() + " has an entry with nothing after it";
            problems.warn("meta.empty", message, item);
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
