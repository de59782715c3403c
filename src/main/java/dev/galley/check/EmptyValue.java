package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;
import dev.galley.article.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Finds texts and dates of the meta box that are there but empty: every text field and text entry
/// that a complete box has. A field that is not there is missing, not empty; an empty list or
/// number is the parser's problem `meta.empty`.
final class EmptyValue implements Check {

    private static final Rule RULE =
            new Rule(
                    "value.empty",
                    Severity.WARNING,
                    "Empty field",
                    "A field or an entry that needs a text has its label and nothing after it."
                            + " A field without its label is missing, not empty.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        article.meta().fields().forEach((field, value) -> look(field, value, findings));
    }

    private static void look(MetaField field, MetaValue value, Findings findings) {
        switch (value) {
            case MetaValue.Text text -> {
                if (text.value().isBlank()) {
                    report(Place.InField.of(field), field.label(), findings);
                }
            }
            case MetaValue.Group group ->
                    emptyEntries(field, group)
                            .forEach(
                                    entry ->
                                            report(
                                                    new Place.InField(field, entry.key()),
                                                    field.label() + ", " + entry.label(),
                                                    findings));
            case MetaValue.Groups groups -> groups(field, groups, findings);
            case MetaValue.Items items -> {}
            case MetaValue.Whole whole -> {}
            case MetaValue.Flag flag -> {}
            case MetaValue.Empty empty -> {}
        }
    }

    private static void groups(MetaField field, MetaValue.Groups groups, Findings findings) {
        for (int i = 0; i < groups.groups().size(); i++) {
            Place place = new Place.InField(field, String.valueOf(i));
            String name = "%s, %d., ".formatted(field.label(), i + 1);
            emptyEntries(field, groups.groups().get(i))
                    .forEach(entry -> report(place, name + entry.label(), findings));
        }
    }

    private static List<MetaField.Entry> emptyEntries(MetaField field, MetaValue.Group group) {
        Map<String, MetaValue> entries = group.entries();
        return field.entries().stream()
                .filter(entry -> isEmpty(entry.type(), entries.get(entry.key())))
                .toList();
    }

    private static boolean isEmpty(ValueType type, @Nullable MetaValue value) {
        return (value instanceof MetaValue.Text(String text) && text.isBlank())
                || (type == ValueType.DATE && value == MetaValue.Empty.EMPTY);
    }

    private static void report(Place place, String name, Findings findings) {
        findings.add(place, "Nothing stands in “" + name + "”", "a text", "nothing");
    }
}
