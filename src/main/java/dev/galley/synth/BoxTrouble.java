package dev.galley.synth;

import dev.galley.article.MetaField;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a crawl does to a meta box: fields in another order, missing, empty, repeated or unknown,
/// labels in capitals. For one article.
final class BoxTrouble {

    private static final Set<MetaField> OFTEN_MISSING =
            EnumSet.complementOf(EnumSet.of(MetaField.IMAGE_SOURCES));

    private final Parts parts;
    private final Dice dice;

    BoxTrouble(Parts parts) {
        this.parts = parts;
        this.dice = parts.dice();
    }

    /// The fields as they will be printed.
    List<BoxField> of(List<BoxField.Known> fields) {
        boolean other = dice.percent(parts.profile() == Profile.CLEAN ? 15 : 40);
        List<BoxField.Known> ordered = other ? dice.shuffled(fields) : fields;
        List<BoxField> box = new ArrayList<>();
        if (parts.profile() == Profile.CLEAN) {
            box.addAll(ordered);
            return box;
        }
        int missing = dice.percent(40) ? dice.below(25) : 0;
        for (BoxField.Known field : ordered) {
            if (!OFTEN_MISSING.contains(field.field()) || !dice.percent(missing)) {
                box.add(troubled(field));
            }
            if (dice.percent(3)) {
                box.add(stranger());
            }
        }
        if (dice.percent(8)) {
            repeat(box);
        }
        return box;
    }

    private BoxField.Known troubled(BoxField.Known field) {
        if (field.field() != MetaField.IMAGE_SOURCES) {
            if (dice.percent(4)) {
                return labelled(FieldMaker.empty(field.field()));
            }
            if (field.inline() == null && dice.percent(2)) {
                return labelled(FieldMaker.unfit(field.field(), "see above"));
            }
        }
        return labelled(field);
    }

    private BoxField.Known labelled(BoxField.Known field) {
        String label = field.label();
        int kind = dice.below(20);
        if (kind == 0) {
            return field.labelled(label.toUpperCase(Locale.ROOT));
        }
        return kind == 1
                ? field.labelled(
                        label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1))
                : field;
    }

    private BoxField stranger() {
        Phrases phrases = parts.phrases();
        return switch (dice.below(3)) {
            case 0 -> new BoxField.Line(phrases.any("unknown lines"));
            case 1 -> {
                String[] pair = phrases.any("unknown pairs").split("\\|", -1);
                yield new BoxField.Pair(pair[0], pair[1]);
            }
            default ->
                    new BoxField.Bullets(
                            phrases.any("unknown lists"),
                            phrases.several("label values", dice.between(1, 3)));
        };
    }

    /// A known field once more, somewhere behind the first.
    private void repeat(List<BoxField> box) {
        int first = dice.below(box.size());
        if (!(box.get(first) instanceof BoxField.Known known)) {
            return;
        }
        MetaField field = known.field();
        BoxField.Known again =
                known.inline() == null
                        ? FieldMaker.items(field, List.of("once", "more"))
                        : FieldMaker.text(field, "once more");
        box.add(dice.between(first + 1, box.size()), new BoxField.Repeated(again));
    }
}
