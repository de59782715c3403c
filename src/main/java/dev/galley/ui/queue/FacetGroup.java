package dev.galley.ui.queue;

import dev.galley.catalog.Field;

import java.util.Arrays;
import java.util.List;

/// What stands under one heading of the facet pane.
enum FacetGroup {
    STATUS("Status", Kind.FIXED, Field.STATUS),
    NEEDS_REVIEW("Needs human review", Kind.FIXED, Field.NEEDS_REVIEW),
    FLAGS("Flags", Kind.FLAGS, Field.CHANGED, Field.AI_STYLE, Field.HAS_IMAGES, Field.IMAGE_HEAVY),
    QUALITY("Quality", Kind.SCORE, Field.QUALITY),
    FRESHNESS("Freshness", Kind.SCORE, Field.FRESHNESS),
    DEPTH("Depth", Kind.SCORE, Field.DEPTH),
    CLARITY("Clarity", Kind.SCORE, Field.CLARITY),
    DIFFICULTY("Difficulty", Kind.FIXED, Field.DIFFICULTY),
    LANGUAGE("Language", Kind.OPEN, Field.LANGUAGE),
    STACK("Stack", Kind.OPEN, Field.STACK),
    FORM("Form", Kind.FIXED, Field.FORM),
    BATCH("Batch", Kind.OPEN, Field.BATCH),
    PROBLEM("Problem", Kind.OPEN, Field.PROBLEM);

    /// How the values of a group are shown.
    enum Kind {
        /// Few values that keep their places, whatever their counts.
        FIXED,
        /// One line for each field, for the posts that have the flag.
        FLAGS,
        /// Any number of values, the most frequent first.
        OPEN,
        /// Numbers from 0 to 100.
        SCORE
    }

    private final String title;
    private final Kind kind;
    private final List<Field> fields;

    FacetGroup(String title, Kind kind, Field... fields) {
        this.title = title;
        this.kind = kind;
        this.fields = List.of(fields);
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    List<Field> fields() {
        return fields;
    }

    /// The field, or the first of several.
    Field field() {
        return fields.getFirst();
    }

    /// A name on disk.
    String word() {
        return field().word();
    }

    /// All fields that the pane counts.
    static List<Field> allFields() {
        return Arrays.stream(values()).flatMap(g -> g.fields.stream()).toList();
    }
}
