package dev.galley.synth;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ValueType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds the fields of a meta box out of values.
final class FieldMaker {

    private static final String BAD_VALUE = "meta.bad-value";

    private FieldMaker() {}

    /// A text beside its label.
    static BoxField.Known text(MetaField field, String text) {
        MetaValue value = new MetaValue.Text(text);
        return new BoxField.Known(field, field.label(), text, List.of(), value, List.of());
    }

    /// A number beside its label.
    static BoxField.Known whole(MetaField field, long number) {
        MetaValue value = new MetaValue.Whole(number);
        String text = Long.toString(number);
        return new BoxField.Known(field, field.label(), text, List.of(), value, List.of());
    }

    /// A text beside the label of a field that holds something else.
    static BoxField.Known unfit(MetaField field, String text) {
        MetaValue value = new MetaValue.Text(text);
        List<BoxField.Fault> faults = List.of(fault(field.type(), -1, text));
        return new BoxField.Known(field, field.label(), text, List.of(), value, faults);
    }

    /// A label with nothing after it.
    static BoxField.Known empty(MetaField field) {
        MetaValue value =
                switch (field.type()) {
                    case TEXT -> new MetaValue.Text("");
                    case ITEMS -> new MetaValue.Items(List.of());
                    case GROUP -> MetaValue.Group.of();
                    case GROUPS -> new MetaValue.Groups(List.of());
                    case COUNT, INTEGER, SCORE, FLAG, DATE -> MetaValue.Empty.EMPTY;
                };
        List<BoxField.Fault> faults = List.of(new BoxField.Fault("meta.empty", -1, null, null));
        return new BoxField.Known(field, field.label(), null, List.of(), value, faults);
    }

    /// A list of texts.
    static BoxField.Known items(MetaField field, List<String> items) {
        MetaValue value = new MetaValue.Items(items);
        return new BoxField.Known(field, field.label(), null, items, value, List.of());
    }

    /// A group.
    static BoxField.Known group(MetaField field, List<Entry> entries) {
        return bulleted(field, entries, group(entries));
    }

    /// A list of groups, each beginning with the same key.
    static BoxField.Known groups(MetaField field, List<List<Entry>> groups) {
        List<Entry> all = new ArrayList<>();
        List<MetaValue.Group> values = new ArrayList<>();
        for (List<Entry> entries : groups) {
            all.addAll(entries);
            values.add(group(entries));
        }
        return bulleted(field, all, new MetaValue.Groups(values));
    }

    private static BoxField.Known bulleted(MetaField field, List<Entry> entries, MetaValue value) {
        List<String> lines = new ArrayList<>();
        List<BoxField.Fault> faults = new ArrayList<>();
        for (Entry entry : entries) {
            ValueType type = entry.fits();
            if (type != null) {
                faults.add(fault(type, lines.size(), entry.text()));
            }
            lines.add(entry.line());
        }
        return new BoxField.Known(field, field.label(), null, lines, value, faults);
    }

    private static MetaValue.Group group(List<Entry> entries) {
        Map<String, MetaValue> values = new LinkedHashMap<>();
        entries.forEach(entry -> values.put(entry.key(), entry.value()));
        return new MetaValue.Group(values);
    }

    private static BoxField.Fault fault(ValueType type, int bullet, String actual) {
        return new BoxField.Fault(BAD_VALUE, bullet, type.expected(), actual);
    }
}
