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
    ASSIGNED("Assigned to", Kind.OPEN, First.FOLDED, Field.ASSIGNED),
    EXPORTED("Exported", Kind.FIXED, First.FOLDED, Field.EXPORTED),
    QUALITY("Quality", Kind.NUMBERS, First.OPEN, Field.QUALITY),
    FRESHNESS("Freshness", Kind.NUMBERS, First.FOLDED, Field.FRESHNESS),
    DEPTH("Depth", Kind.NUMBERS, First.FOLDED, Field.DEPTH),
    CLARITY("Clarity", Kind.NUMBERS, First.FOLDED, Field.CLARITY),
    SEVERITY("Severity", Kind.FIXED, First.FOLDED, Field.SEVERITY),
    PROBLEM("Finding", Kind.OPEN, First.FOLDED, Field.PROBLEM),
    PROBLEMS("Number of findings", Kind.NUMBERS, First.AWAY, Field.PROBLEMS),
    DIFFICULTY("Difficulty", Kind.FIXED, First.OPEN, Field.DIFFICULTY),
    LANGUAGE("Language", Kind.OPEN, First.FOLDED, Field.LANGUAGE),
    STACK("Stack", Kind.OPEN, First.OPEN, Field.STACK),
    TOOLS("Tools", Kind.OPEN, First.FOLDED, Field.TOOLS),
    READING_TIME("Reading time", Kind.NUMBERS, First.FOLDED, Field.READING_TIME),
    VIEWS("Views", Kind.NUMBERS, First.FOLDED, Field.VIEWS),
    REVIEWED("Last reviewed", Kind.NUMBERS, First.FOLDED, Field.REVIEWED),
    REVISION_STATUS("Revision status", Kind.OPEN, First.FOLDED, Field.REVISION_STATUS),
    SCENARIO("Scenario", Kind.OPEN, First.FOLDED, Field.SCENARIO),
    GENERATOR("Generator", Kind.OPEN, First.FOLDED, Field.GENERATOR),
    FORM("Form", Kind.FIXED, First.FOLDED, Field.FORM),
    COVERAGE("Coverage", Kind.NUMBERS, First.FOLDED, Field.COVERAGE),
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
