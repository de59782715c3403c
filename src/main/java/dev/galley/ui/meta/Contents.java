package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;
import dev.galley.ui.meta.FieldContent.Card;
import dev.galley.ui.meta.FieldContent.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Decides how the values of a meta box are shown.
final class Contents {

    private static final int LONGEST_CHIP = 32;
    private static final Set<MetaField> BULLETED = Set.of(MetaField.CHECKLIST, MetaField.NOTES);
    private static final Set<String> HEADS = Set.of("name", "caption");
    private static final Set<String> PLAIN_NUMBERS = Set.of("seed");

    private Contents() {}

    /// A known field; `value` is null where its label is not in the text.
    static FieldContent of(MetaField field, @Nullable MetaValue value) {
        return switch (value) {
            case null -> FieldContent.Absent.ABSENT;
            case MetaValue.Items items ->
                    BULLETED.contains(field) ? bullets(items.values()) : items(items.values());
            case MetaValue.Group group -> rows(field, group);
            case MetaValue.Groups groups -> cards(field, groups);
            case MetaValue.Text text -> simple(field.type(), text, number(field, text));
            case MetaValue.Whole whole -> simple(field.type(), whole, number(field, whole));
            case MetaValue.Flag flag -> simple(field.type(), flag, "");
            case MetaValue.Empty empty -> simple(field.type(), empty, "");
        };
    }

    /// A field that is not known.
    static FieldContent of(UnknownField unknown) {
        if (unknown.value().stream().allMatch(String::isBlank)) {
            return FieldContent.Empty.EMPTY;
        }
        return unknown.bulleted()
                ? new FieldContent.Bullets(unknown.value())
                : new FieldContent.Words(unknown.value().getFirst());
    }

    /// The entries of a group that are not in `left out`.
    static List<Row> rows(MetaField field, MetaValue.Group group, Set<String> leftOut) {
        List<Row> rows = new ArrayList<>();
        for (MetaField.Entry entry : field.entries()) {
            if (!leftOut.contains(entry.key())) {
                MetaValue value = group.entries().get(entry.key());
                rows.add(
                        new Row(
                                entry.label(),
                                entry(entry.key(), entry.type(), value),
                                entry.key()));
            }
        }
        group.entries()
                .forEach(
                        (key, value) -> {
                            if (field.entry(key).isEmpty()) {
                                rows.add(
                                        new Row(
                                                spaced(key),
                                                entry(key, typeOf(value), value),
                                                key));
                            }
                        });
        return rows;
    }

    /// The entry of a group; `value` is null where it is not there.
    static FieldContent entry(String key, ValueType type, @Nullable MetaValue value) {
        return switch (value) {
            case null -> FieldContent.Absent.ABSENT;
            case MetaValue.Whole whole -> {
                boolean plain = PLAIN_NUMBERS.contains(key);
                String text = plain ? Long.toString(whole.value()) : separated(whole.value());
                yield simple(type, whole, text);
            }
            case MetaValue.Text text -> simple(type, text, text.value());
            case MetaValue.Flag flag -> simple(type, flag, "");
            case MetaValue.Empty empty -> simple(type, empty, "");
            case MetaValue.Items items -> items(items.values());
            case MetaValue.Group group -> new FieldContent.Words(group.entries().toString());
            case MetaValue.Groups groups -> new FieldContent.Words(groups.groups().toString());
        };
    }

    private static FieldContent simple(ValueType type, MetaValue value, String shown) {
        return switch (value) {
            case MetaValue.Flag flag -> new FieldContent.YesNo(flag.value());
            case MetaValue.Empty _ -> FieldContent.Empty.EMPTY;
            case MetaValue.Text text -> text(type, text.value(), shown);
            case MetaValue.Whole _, MetaValue.Items _, MetaValue.Group _, MetaValue.Groups _ ->
                    new FieldContent.Words(shown);
        };
    }

    private static FieldContent text(ValueType type, String text, String shown) {
        boolean bad =
                switch (type) {
                    case TEXT -> false;
                    case DATE -> type.read(text).isEmpty();
                    case COUNT, INTEGER, SCORE, FLAG, ITEMS, GROUP, GROUPS -> true;
                };
        if (bad) {
            return new FieldContent.Bad(text, type.expected());
        }
        return text.isBlank() ? FieldContent.Empty.EMPTY : new FieldContent.Words(shown);
    }

    private static FieldContent items(List<String> items) {
        if (items.isEmpty()) {
            return FieldContent.Empty.EMPTY;
        }
        boolean isShort = items.stream().allMatch(item -> item.length() <= LONGEST_CHIP);
        return isShort ? new FieldContent.Chips(items) : new FieldContent.Bullets(items);
    }

    private static FieldContent bullets(List<String> items) {
        return items.isEmpty() ? FieldContent.Empty.EMPTY : new FieldContent.Bullets(items);
    }

    private static FieldContent rows(MetaField field, MetaValue.Group group) {
        return group.entries().isEmpty()
                ? FieldContent.Empty.EMPTY
                : new FieldContent.Rows(rows(field, group, Set.of()));
    }

    private static FieldContent cards(MetaField field, MetaValue.Groups groups) {
        return groups.groups().isEmpty()
                ? FieldContent.Empty.EMPTY
                : new FieldContent.Cards(
                        groups.groups().stream().map(group -> card(field, group)).toList());
    }

    private static Card card(MetaField field, MetaValue.Group group) {
        String head = "";
        String link = null;
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, MetaValue> entry : group.entries().entrySet()) {
            FieldContent content = entry(entry.getKey(), entryType(field, entry), entry.getValue());
            String text = content.copyText();
            if (head.isEmpty() && HEADS.contains(entry.getKey()) && !text.isEmpty()) {
                head = text;
            } else if (link == null && isLink(text)) {
                link = text;
            } else {
                rows.add(new Row(spaced(entry.getKey()), content, entry.getKey()));
            }
        }
        return new Card(head, link, rows, group.entries().keySet().stream().findFirst().orElse(""));
    }

    private static ValueType entryType(MetaField field, Map.Entry<String, MetaValue> entry) {
        return field.entry(entry.getKey())
                .map(MetaField.Entry::type)
                .orElseGet(() -> typeOf(entry.getValue()));
    }

    private static ValueType typeOf(MetaValue value) {
        return value instanceof MetaValue.Whole ? ValueType.INTEGER : ValueType.TEXT;
    }

    private static boolean isLink(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    private static String number(MetaField field, MetaValue value) {
        return switch (value) {
            case MetaValue.Whole whole when field == MetaField.READING_TIME ->
                    separated(whole.value()) + " min";
            case MetaValue.Whole whole -> separated(whole.value());
            case MetaValue.Text text -> text.value();
            case MetaValue.Flag _,
                    MetaValue.Empty _,
                    MetaValue.Items _,
                    MetaValue.Group _,
                    MetaValue.Groups _ ->
                    "";
        };
    }

    private static String separated(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String spaced(String key) {
        return key.replace('_', ' ');
    }
}
