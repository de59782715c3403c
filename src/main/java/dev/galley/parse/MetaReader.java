package dev.galley.parse;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads the lines of one meta box: which field each belongs to, and what is no field. What a
/// field's value is, [MetaValues] says. For one use.
final class MetaReader {

    private final Lines lines;
    private final int end;
    private final ProblemList problems;
    private final MetaValues values;
    private final Map<MetaField, MetaValue> fields = new EnumMap<>(MetaField.class);
    private final Map<MetaField, Span> spans = new EnumMap<>(MetaField.class);
    private final List<UnknownField> unknown = new ArrayList<>();

    private MetaReader(Lines lines, int end, ProblemList problems) {
        this.lines = lines;
        this.end = end;
        this.problems = problems;
        this.values = new MetaValues(lines.all(), problems, unknown);
    }

    /// Reads the lines from `start` to `end`, without the line that names the box.
    static MetaBox read(Lines lines, int start, int end, ProblemList problems) {
        MetaReader reader = new MetaReader(lines, end, problems);
        int line = start;
        while (line < end) {
            line = reader.field(line);
        }
        return new MetaBox(new PostMeta(reader.fields, reader.unknown), reader.spans);
    }

    /// Reads the field that begins at a line; gives the line after it.
    private int field(int line) {
        Bullet bullet = Bullet.of(lines, line);
        if (bullet != null) {
            Span item = new Span(bullet.start(), lines.end(line));
            addUnknown(UnknownField.text(null, item.of(lines.all()), item));
            return line + 1;
        }
        MetaLine known = MetaLine.of(lines, line);
        if (known == null) {
            return unknownField(line);
        }
        if (known.value() < lines.end(line)) {
            inline(known, new Span(known.value(), lines.end(line)), line);
            return line + 1;
        }
        int after = afterBullets(line + 1);
        bulleted(known.field(), items(line + 1, after), line);
        return after;
    }

    private void inline(MetaLine known, Span value, int line) {
        MetaField field = known.field();
        if (fields.containsKey(field)) {
            String label = label(line, known.value());
            repeated(UnknownField.text(label, value.of(lines.all()), value), value);
            return;
        }
        fields.put(field, values.simple(field, value));
        spans.put(field, value);
    }

    private void bulleted(MetaField field, List<Span> items, int line) {
        boolean empty = items.isEmpty();
        Span place = new Span(lines.end(line), lines.end(line));
        Span value = empty ? place : items.getFirst().to(items.getLast());
        if (fields.containsKey(field)) {
            Span span = empty ? lines.span(line) : value;
            repeated(UnknownField.list(lines.text(line), texts(items), span), span);
            return;
        }
        spans.put(field, value);
        if (empty) {
            String message = field.label() + " stands there with nothing after it";
            problems.warn("meta.empty", message, lines.span(line));
            fields.put(field, field.type().empty());
        } else {
            fields.put(field, values.bulleted(field, items));
        }
    }

    private int unknownField(int line) {
        Span whole = lines.span(line);
        int after = afterBullets(line + 1);
        KeyValue entry = KeyValue.of(lines.all(), whole);
        String key = entry.key();
        if (key != null && entry.value().length() > 0) {
            addUnknown(UnknownField.text(key, entry.value().of(lines.all()), entry.value()));
            return line + 1;
        }
        List<Span> items = items(line + 1, after);
        if (items.isEmpty()) {
            addUnknown(UnknownField.text(null, whole.of(lines.all()), whole));
        } else {
            String label = key == null ? whole.of(lines.all()) : key;
            Span span = items.getFirst().to(items.getLast());
            addUnknown(UnknownField.list(label, texts(items), span));
        }
        return after;
    }

    private void addUnknown(UnknownField field) {
        unknown.add(field);
        String label = field.label();
        String message =
                label == null
                        ? "this line of the meta box is not a field"
                        : "the meta box has a field that is not known";
        problems.warn("meta.unknown", message, field.span());
    }

    private void repeated(UnknownField field, @Nullable Span span) {
        unknown.add(field);
        problems.warn("meta.repeated", "this field comes again; the first one counts", span);
    }

    private String label(int line, int to) {
        return lines.all()
                .substring(lines.start(line), White.back(lines.all(), lines.start(line), to));
    }

    private int afterBullets(int line) {
        int after = line;
        while (after < end && Bullet.of(lines, after) != null) {
            after++;
        }
        return after;
    }

    private List<Span> items(int from, int to) {
        List<Span> items = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Bullet bullet = Bullet.of(lines, i);
            if (bullet != null && bullet.start() < lines.end(i)) {
                items.add(new Span(bullet.start(), lines.end(i)));
            }
        }
        return items;
    }

    private List<String> texts(List<Span> items) {
        return MetaValues.texts(lines.all(), items);
    }
}
