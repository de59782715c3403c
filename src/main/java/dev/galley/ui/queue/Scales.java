package dev.galley.ui.queue;

import dev.galley.catalog.Field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finds a scale that suits the numbers of a field. Pure.
final class Scales {

    /// Scores, and shares in percent, in bins of ten; 100 is in the last.
    static final Scale SCORE = Scale.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 101);

    private static final int MOST = 20;

    /// Where half of all lie below this share of the highest number, equal bins would show one bar.
    private static final int SKEWED = 20;

    private Scales() {}

    /// The scale of a field.
    ///
    /// @param lowest the lowest number, or day since 1970-01-01, that some post has
    /// @param middle a number that about half of the posts are below
    static Scale of(Field field, long lowest, long middle, long highest) {
        if (FieldWords.isScore(field)) {
            return SCORE;
        }
        if (field.kind() == Field.Kind.DATE) {
            return days(LocalDate.ofEpochDay(lowest), LocalDate.ofEpochDay(highest));
        }
        boolean skewed = lowest >= 0 && highest / SKEWED > Math.max(1, middle);
        return skewed ? growing(highest) : even(lowest, highest);
    }

    /// Bins of equally many numbers: 1, 2, 5, 10 and so on.
    private static Scale even(long lowest, long highest) {
        long width = 1;
        for (int i = 0; (highest - lowest) / width >= MOST; i++) {
            width = i % 3 == 1 ? width / 2 * 5 : width * 2;
        }
        List<Long> edges = new ArrayList<>();
        for (long edge = Math.floorDiv(lowest, width) * width; edge <= highest; edge += width) {
            edges.add(edge);
        }
        edges.add(edges.getLast() + width);
        return Scale.of(array(edges));
    }

    /// Bins that grow: from 0, 1, 2, 5, 10, 20, or only 0, 1, 10, 100 where those were too many.
    private static Scale growing(long highest) {
        List<Long> fine = new ArrayList<>(List.of(0L));
        List<Long> coarse = new ArrayList<>(List.of(0L));
        long edge = 1;
        for (int i = 0; fine.getLast() <= highest; i++) {
            fine.add(edge);
            if (i % 3 == 0) {
                coarse.add(edge);
            }
            edge = i % 3 == 1 ? edge / 2 * 5 : edge * 2;
        }
        if (coarse.getLast() <= highest) {
            coarse.add(coarse.getLast() * 10);
        }
        return Scale.of(array(fine.size() <= MOST ? fine : coarse));
    }

    /// Days, months, quarters, years, or several years.
    private static Scale days(LocalDate first, LocalDate last) {
        if (first.plusDays(MOST).isAfter(last)) {
            return Scale.of(each(first, last, 0));
        }
        LocalDate month = first.withDayOfMonth(1);
        for (int months : List.of(1, 3)) {
            LocalDate start = month.withMonth((month.getMonthValue() - 1) / months * months + 1);
            if (start.plusMonths((long) MOST * months).isAfter(last)) {
                return Scale.ofDays(each(start, last, months));
            }
        }
        int years = 1;
        for (int i = 0; first.getYear() + MOST * years <= last.getYear(); i++) {
            years = i % 3 == 1 ? years / 2 * 5 : years * 2;
        }
        LocalDate start = LocalDate.of(Math.floorDiv(first.getYear(), years) * years, 1, 1);
        return Scale.ofDays(each(start, last, years * 12));
    }

    private static long[] each(LocalDate start, LocalDate last, int months) {
        List<Long> edges = new ArrayList<>();
        LocalDate edge = start;
        while (!edge.isAfter(last)) {
            edges.add(edge.toEpochDay());
            edge = months == 0 ? edge.plusDays(1) : edge.plusMonths(months);
        }
        edges.add(edge.toEpochDay());
        return array(edges);
    }

    private static long[] array(List<Long> edges) {
        return edges.stream().mapToLong(Long::longValue).toArray();
    }
}
