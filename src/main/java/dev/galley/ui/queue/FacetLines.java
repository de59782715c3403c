package dev.galley.ui.queue;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryText;
import dev.galley.ui.queue.FacetLine.State;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The lines of a group of facets. Pure.
///
/// @param query what the filter says
record FacetLines(FacetTable table, QueryText query) {

    /// So many values of a group are shown at first.
    static final int FEW = 8;

    /// So many lines are shown at most; to find another one there is the search.
    static final int MOST = 200;

    private static final List<String> LEVELS =
            List.of("beginner", "intermediate", "advanced", "expert");

    /// All lines of a group, in the order in which they are shown.
    List<FacetLine> of(FacetGroup group) {
        return switch (group.kind()) {
            case FIXED -> fixed(group.field());
            case FLAGS -> group.fields().stream().map(this::flag).toList();
            case OPEN -> open(group.field());
            case SCORE -> List.of(line(group.field(), null, table.missing(group.field())));
        };
    }

    /// The lines that are shown before somebody asks for all: the first few, and every other one
    /// that the filter names.
    static List<FacetLine> few(List<FacetLine> all) {
        List<FacetLine> shown = new ArrayList<>();
        for (FacetLine line : all) {
            if (shown.size() < FEW || line.state() != State.OPEN) {
                shown.add(line);
            }
        }
        return shown;
    }

    /// The lines whose label holds a text.
    static List<FacetLine> holding(List<FacetLine> all, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(l -> l.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private List<FacetLine> fixed(Field field) {
        List<FacetLine> lines = new ArrayList<>();
        field.known().forEach(value -> lines.add(line(field, value, table.count(field, value))));
        if (lines.isEmpty()) {
            table.of(field).stream()
                    .filter(c -> c.value() != null)
                    .sorted(Comparator.comparing(FacetLines::rank))
                    .forEach(c -> lines.add(line(field, c.value(), c.count())));
        }
        addMissing(field, lines);
        return lines;
    }

    private static String rank(FacetCount count) {
        String value = String.valueOf(count.value()).toLowerCase(Locale.ROOT);
        int level = LEVELS.indexOf(value);
        return (level < 0 ? LEVELS.size() : level) + value;
    }

    private List<FacetLine> open(Field field) {
        List<FacetLine> lines = new ArrayList<>();
        for (FacetCount count : table.of(field)) {
            if (count.value() != null) {
                lines.add(line(field, count.value(), count.count()));
            }
        }
        addMissing(field, lines);
        return lines;
    }

    private void addMissing(Field field, List<FacetLine> lines) {
        FacetLine missing = line(field, null, table.missing(field));
        if (missing.count() > 0 || missing.state() != State.OPEN) {
            lines.add(missing);
        }
    }

    private FacetLine flag(Field field) {
        String value = "yes";
        return new FacetLine(
                field, value, FieldWords.of(field), table.count(field, value), state(field, value));
    }

    private FacetLine line(Field field, @Nullable String value, int count) {
        return new FacetLine(field, value, FieldWords.of(field, value), count, state(field, value));
    }

    private State state(Field field, @Nullable String value) {
        if (query.isChosen(field, value)) {
            return State.CHOSEN;
        }
        return query.isExcluded(field, value) ? State.EXCLUDED : State.OPEN;
    }
}
