package dev.galley.synth;

import dev.galley.article.MetaField;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;
import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Prints a meta box. For one article.
final class BoxPress {

    private final Paper paper;
    private final Layout layout;
    private final Dice dice;
    private final Habits habits;
    private final Truth truth;

    BoxPress(Draft draft, Paper paper, Layout layout, Dice dice, Truth truth) {
        this.paper = paper;
        this.layout = layout;
        this.dice = dice;
        this.habits = draft.habits();
        this.truth = truth;
    }

    /// Prints the fields of a box, without the line above them.
    void print(List<BoxField> fields) {
        for (BoxField field : fields) {
            if (habits.sloppy() && dice.percent(3)) {
                paper.end();
            }
            switch (field) {
                case BoxField.Known f -> known(f);
                case BoxField.Pair f -> {
                    Span value = layout.item(f.label() + ": ", f.value());
                    unknown(UnknownField.text(f.label(), f.value(), value), value);
                }
                case BoxField.Bullets f -> {
                    layout.bare(f.label());
                    Span value = whole(bullets(f.items(), false));
                    unknown(UnknownField.list(f.label(), f.items(), value), value);
                }
                case BoxField.Line f -> {
                    Span span = layout.bare(f.text());
                    unknown(UnknownField.text(null, f.text(), span), span);
                }
                case BoxField.Repeated f -> repeated(f.again());
            }
        }
    }

    private void unknown(UnknownField field, Span span) {
        truth.unknown(field);
        truth.problem("meta.unknown", "this is not a known field", span);
    }

    private void known(BoxField.Known field) {
        String inline = field.inline();
        if (inline != null) {
            Span value = layout.item(field.label(), inline);
            note(field, value, List.of());
            return;
        }
        Span label = layout.bare(field.label());
        boolean nested = field.field().type() == ValueType.GROUPS;
        List<Span> items = bullets(field.bullets(), nested);
        note(field, items.isEmpty() ? new Span(label.end(), label.end()) : whole(items), items);
    }

    private void note(BoxField.Known field, Span value, List<Span> items) {
        truth.field(field.field(), field.value(), value);
        for (BoxField.Fault fault : field.faults()) {
            Span place = fault.bullet() < 0 ? value : items.get(fault.bullet());
            String actual = fault.actual();
            if (actual == null) {
                truth.problem(fault.code(), "this label stands there with nothing after it", place);
            } else {
                Span text = new Span(place.end() - actual.length(), place.end());
                truth.badValue(text, fault.expected(), actual);
            }
        }
    }

    private void repeated(BoxField.Known again) {
        MetaField field = again.field();
        String inline = again.inline();
        Span value;
        if (inline == null) {
            layout.bare(again.label());
            value = whole(bullets(again.bullets(), false));
            truth.unknown(UnknownField.list(field.label(), again.bullets(), value));
        } else {
            value = layout.item(again.label(), inline);
            truth.unknown(UnknownField.text(field.label(), inline, value));
        }
        truth.problem("meta.repeated", "this field comes again; the first one counts", value);
    }

    private List<Span> bullets(List<String> items, boolean nested) {
        List<Span> spans = new ArrayList<>();
        for (String item : items) {
            boolean deep = nested || (habits.sloppy() && !spans.isEmpty() && dice.percent(4));
            spans.add(layout.item((deep ? "  " : "") + habits.boxBullet(), item));
        }
        return spans;
    }

    private static Span whole(List<Span> spans) {
        return spans.getFirst().to(spans.getLast());
    }
}
