package dev.galley.ui.history;

import dev.galley.article.Article;
import dev.galley.compare.ArticleDiff;
import dev.galley.session.RevisionEntry;
import dev.galley.ui.kit.Times;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A post's revisions as they were read at one moment, with the two that are compared. Immutable.
///
/// @param entries oldest first
/// @param rows newest first
/// @param choice null where there are no two to compare
record Revisions(
        int post,
        List<RevisionEntry> entries,
        List<RevisionRow> rows,
        @Nullable Choice choice,
        @Nullable Comparison comparison) {

    /// Reads and compares; blocks.
    ///
    /// @param wanted the two to compare, or null for the first import and the present text
    static Revisions read(
            HistorySource source, int post, @Nullable Choice wanted, InstantSource clock) {
        List<RevisionEntry> entries = source.revisions(post);
        Times times = new Times(clock, ZoneId.systemDefault());
        List<RevisionRow> rows = RevisionRow.of(entries, times);
        Optional<Choice> choice =
                Optional.ofNullable(wanted)
                        .filter(c -> has(entries, c.from()) && has(entries, c.to()))
                        .or(() -> Choice.originalToNow(entries));
        Comparison comparison = choice.map(c -> compare(source, post, c)).orElse(null);
        return new Revisions(post, entries, rows, choice.orElse(null), comparison);
    }

    /// Compares two texts; to be called off the FX thread.
    static Comparison compare(String title, Article before, Article after) {
        return Comparison.of(title, ArticleDiff.of(before, after));
    }

    private static Comparison compare(HistorySource source, int post, Choice choice) {
        Article before = source.article(post, choice.from());
        Article after = source.article(post, choice.to());
        String title = "Revision " + choice.from() + " → revision " + choice.to();
        return compare(title, before, after);
    }

    private static boolean has(List<RevisionEntry> entries, int number) {
        return entries.stream().anyMatch(entry -> entry.number() == number);
    }
}
