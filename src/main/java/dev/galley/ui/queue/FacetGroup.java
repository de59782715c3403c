package dev.galley.ui.queue;

import dev.galley.catalog.Field;

import java.util.List;

/// What stands under one heading of the facet pane.
enum FacetGroup {
    STATUS("Status", Kind.FIXED, First.OPEN, Field.STATUS),
    NEEDS_REVIEW("Needs human review", Kind.FIXED, First.OPEN, Field.NEEDS_REVIEW),
    FLAGS(
            "Flags",
            Kind.FLAGS,
            First.FOLDED,
            Field.CHANGED,
            Field.AI_STYLE,
            Field.HAS_IMAGES,
            Field.IMAGE_HEAVY),
    QUALITY("Quality", Kind.NUMBERS, First.OPEN, Field.QUALITY),
    FRESHNESS("Freshness", Kind.NUMBERS, First.FOLDED, Field.FRESHNESS),
    DEPTH("Depth", Kind.NUMBERS, First.FOLDED, Field.DEPTH),
    CLARITY("Clarity", Kind.NUMBERS, First.FOLDED, Field.CLARITY),
    DIFFICULTY("Difficulty", Kind.FIXED, First.OPEN, Field.DIFFICULTY),
    STACK("Stack", Kind.OPEN, First.OPEN, Field.STACK),
    LANGUAGE("Language", Kind.OPEN, First.FOLDED, Field.LANGUAGE),
    READING_TIME("Reading time", Kind.NUMBERS, First.FOLDED, Field.READING_TIME),
    VIEWS("Views", Kind.NUMBERS, First.FOLDED, Field.VIEWS),
    REVIEWED("Last reviewed", Kind.NUMBERS, First.FOLDED, Field.REVIEWED),
    PROBLEM("Problem", Kind.OPEN, First.FOLDED, Field.PROBLEM),
    PROBLEMS("Number of problems", Kind.NUMBERS, First.AWAY, Field.PROBLEMS),
    FORM("Form", Kind.FIXED, First.FOLDED, Field.FORM),
    PARSE("Parse", Kind.FIXED, First.AWAY, Field.PARSE),
    SAMPLE("Sample", Kind.OPEN, First.AWAY, Field.SAMPLE),
    BATCH("Batch", Kind.OPEN, First.FOLDED, Field.BATCH);

    /// How the values of a group are shown.
    enum Kind {
        /// Few values that keep their places, whatever their counts.
        FIXED,
        /// One line for each field, for the posts that have the flag.
        FLAGS,
        /// Any number of values, the most frequent first.
        OPEN,
        /// Numbers or days, as a histogram.
        NUMBERS
    }

    /// How a group is found by those who have not chosen yet.
    enum First {
        OPEN,
        FOLDED,
        /// Not among the groups that are shown.
        AWAY
    }

    private final String title;
    private final Kind kind;
    private final First first;
    private final List<Field> fields;

    FacetGroup(String title, Kind kind, First first, Field... fields) {
        this.title = title;
        this.kind = kind;
        this.first = first;
        this.fields = List.of(fields);
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    First first() {
        return first;
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
}
