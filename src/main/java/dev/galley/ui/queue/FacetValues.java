package dev.galley.ui.queue;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryText;
import dev.galley.ui.queue.FacetLine.State;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The values of a group of facets in the order in which they are shown, with the counts under a
/// filter. Immutable; made where the posts are counted, for there may be many.
record FacetValues(FacetGroup group, List<FacetLine> lines) {

    /// So many values of a group are shown at first.
    static final int FEW = 8;

    /// So few more are shown as well, for to ask for them would take as much room.
    private static final int SPARE = 2;

    private static final List<String> LEVELS =
            List.of("beginner", "intermediate", "advanced", "expert");

    /// The values of a group in a table of counts.
    static FacetValues of(FacetGroup group, FacetTable table) {
        Stream<FacetLine> lines =
                switch (group.kind()) {
                    case FIXED -> fixed(group.field(), table);
                    case FLAGS -> group.fields().stream().flatMap(f -> flag(f, table));
                    case OPEN -> open(group.field(), table);
                    case NUMBERS -> Stream.of(missing(group.field(), table));
                };
        return new FacetValues(group, lines.toList());
    }

    /// The values of a group that are known before the posts are counted.
    static FacetValues uncounted(FacetGroup group) {
        List<FacetLine> lines =
                group.kind() == FacetGroup.Kind.FIXED
                        ? group.field().known().stream()
                                .map(v -> FacetLine.of(group.field(), v, FacetLine.UNCOUNTED))
                                .toList()
                        : List.of();
        return new FacetValues(group, lines);
    }

    private static Stream<FacetLine> fixed(Field field, FacetTable table) {
        Stream<FacetLine> values =
                field.known().isEmpty()
                        ? table.of(field).stream()
                                .filter(c -> !c.isMissing())
                                .sorted(Comparator.comparing(FacetValues::rank))
                                .map(FacetValues::line)
                        : field.known().stream()
                                .map(v -> FacetLine.of(field, v, table.count(field, v)));
        return withMissing(values, field, table);
    }

    private static Stream<FacetLine> open(Field field, FacetTable table) {
        Stream<FacetLine> values =
                table.of(field).stream().filter(c -> !c.isMissing()).map(FacetValues::line);
        return withMissing(values, field, table);
    }

    private static Stream<FacetLine> flag(Field field, FacetTable table) {
        String name = FieldWords.of(field);
        return Stream.of(
                        line(field, "yes", name, table.count(field, "yes")),
                        line(field, "no", name + ": no", table.count(field, "no")),
                        line(field, null, name + ": not given", table.missing(field)))
                .filter(line -> line.value() != null || line.count() > 0);
    }

    private static FacetLine line(Field field, @Nullable String value, String label, int count) {
        return new FacetLine(field, value, label, count, State.OPEN);
    }

    private static Stream<FacetLine> withMissing(
            Stream<FacetLine> values, Field field, FacetTable table) {
        FacetLine missing = missing(field, table);
        return missing.count() == 0 ? values : Stream.concat(values, Stream.of(missing));
    }

    private static FacetLine missing(Field field, FacetTable table) {
        return FacetLine.of(field, null, table.missing(field));
    }

    private static FacetLine line(FacetCount count) {
        return FacetLine.of(count.field(), count.value(), count.count());
    }

    private static String rank(FacetCount count) {
        String value = String.valueOf(count.value()).toLowerCase(Locale.ROOT);
        int level = LEVELS.indexOf(value);
        return (level < 0 ? LEVELS.size() : level) + value;
    }

    /// How many values there are.
    int size() {
        return lines.size();
    }

    /// Whether there are so many that only the first are shown.
    boolean isLong() {
        return group.kind() == FacetGroup.Kind.OPEN && size() > FEW + SPARE;
    }

    /// The lines that are shown before somebody asks for all: the first few that some post has, the
    /// posts without the field, and whatever the filter names, were it a value that no post has.
    List<FacetLine> few(QueryText query) {
        List<FacetLine> shown = new ArrayList<>();
        for (Field field : group.fields()) {
            Asked asked = Asked.of(query, field);
            Set<String> left = new HashSet<>(asked.named());
            int most = shown.size() + FEW;
            for (FacetLine line : lines) {
                if (line.field() == field && isShown(line, shown.size() < most, left)) {
                    shown.add(line.under(asked));
                }
            }
            if (group.kind() != FacetGroup.Kind.NUMBERS) {
                asked.named().stream()
                        .filter(left::contains)
                        .forEach(v -> shown.add(FacetLine.of(field, v, 0).under(asked)));
            }
            addMissing(shown, asked);
        }
        return shown;
    }

    private boolean isShown(FacetLine line, boolean room, Set<String> named) {
        String value = line.value();
        if (value == null) {
            return true;
        }
        boolean isNamed = line.field().canonical(value).filter(named::remove).isPresent();
        return switch (group.kind()) {
            case FLAGS -> isNamed || value.equals("yes");
            case OPEN -> isNamed || !isLong() || (room && line.count() > 0);
            case FIXED, NUMBERS -> true;
        };
    }

    private static void addMissing(List<FacetLine> shown, Asked asked) {
        Field field = asked.field();
        boolean there = shown.stream().anyMatch(l -> l.field() == field && l.value() == null);
        if (asked.missing() != State.OPEN && !there) {
            shown.add(FacetLine.of(field, null, 0).under(asked));
        }
    }

    /// The lines whose label holds a text, with what a filter says of them. Takes a while for many.
    List<FacetLine> holding(String text, QueryText query) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Asked asked = Asked.of(query, group.field());
        return lines.stream()
                .filter(l -> l.label().toLowerCase(Locale.ROOT).contains(wanted))
                .map(l -> l.under(asked))
                .toList();
    }
}
