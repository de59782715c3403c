package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Collectors;

/// Says in one plain line what a journal entry did.
public final class EventSummary {

    private EventSummary() {}

    /// The line for an event.
    public static String of(Event event) {
        return switch (event) {
            case Event.WorkspaceCreated e -> "workspace created";
            case Event.PersonSet e -> e.name() + " is " + e.role().word();
            case Event.SettingSet e ->
                    e.key() + (e.value().isEmpty() ? " set back" : " set to " + e.value());
            case Event.PostsImported e -> imported(e);
            case Event.PostsDecided e -> decided(e);
            case Event.PostsAssigned e -> assigned(e);
            case Event.PostEdited e -> edited(e);
            case Event.StepUndone e -> "took #" + e.undoes() + " back, " + posts(e.posts().length);
            case Event.StepRedone e -> "did #" + e.redoes() + " again, " + posts(e.posts().length);
            case Event.ParseJudged e -> judged(e);
            case Event.SampleDrawn e ->
                    "drew sample %s: %s of %,d%s, seed %d"
                            .formatted(
                                    e.name(),
                                    posts(e.drawn().size()),
                                    e.among(),
                                    matching(e.query()),
                                    e.chance().seed());
            case Event.PostsReparsed e ->
                    "parsed %s again with parser %d, %s with a new revision"
                            .formatted(
                                    posts(e.posts().length), e.parserVersion(), e.effects().size());
            case Event.PostsExported e ->
                    "exported " + posts(e.exported()) + " as " + e.format() + " to " + e.to();
        };
    }

    /// A number of posts in words.
    public static String posts(int count) {
        return String.format(java.util.Locale.ROOT, "%,d %s", count, count == 1 ? "post" : "posts");
    }

    private static String imported(Event.PostsImported e) {
        String conflicts = e.conflicts().isEmpty() ? "" : ", conflicts " + e.conflicts().size();
        return "imported " + posts(e.effects().size()) + " into batch " + e.batch() + conflicts;
    }

    private static String decided(Event.PostsDecided e) {
        String reasons = e.reasons().isEmpty() ? "" : ": " + String.join(", ", e.reasons());
        return e.decision().word()
                + " "
                + posts(e.effects().size())
                + matching(e.query())
                + reasons
                + note(e.note())
                + skipped(e.skipped());
    }

    private static String assigned(Event.PostsAssigned e) {
        return "assigned "
                + posts(e.assigned().size())
                + " to "
                + (e.to() == null ? "nobody" : e.to())
                + matching(e.query())
                + skipped(e.skipped());
    }

    private static String skipped(Map<String, Integer> byReason) {
        return byReason.isEmpty()
                ? ""
                : ", skipped " + byReason.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String judged(Event.ParseJudged e) {
        String id = e.named().id();
        return switch (e.verdict()) {
            case ParseVerdict.Right right -> "parse of " + id + " right" + note(right.note());
            case ParseVerdict.Wrong wrong ->
                    "parse of %s wrong at %d to %d: expected %s%s"
                            .formatted(
                                    id,
                                    wrong.span().start(),
                                    wrong.span().end(),
                                    wrong.kind(),
                                    note(wrong.note()));
            case ParseVerdict.Cleared cleared ->
                    "verdict on the parse of " + id + " taken back" + note(cleared.note());
        };
    }

    private static String matching(@Nullable String query) {
        return query == null || query.isEmpty() ? "" : " matching " + query;
    }

    private static String edited(Event.PostEdited e) {
        String ids = e.effects().stream().map(Effect::id).collect(Collectors.joining(", "));
        return "edited " + ids + ": " + String.join("; ", e.changes()) + note(e.note());
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : " (" + note + ")";
    }

    /// Counts by reason as one line, the most frequent first.
    public static String counts(Map<String, Integer> byReason) {
        return byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }
}
