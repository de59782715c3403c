package dev.galley.store;

import dev.galley.review.Approval;
import dev.galley.review.Assigned;
import dev.galley.review.Decision;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ParseVerdict;
import dev.galley.review.ReviewState;
import dev.galley.review.Role;
import dev.galley.review.SignOff;
import dev.galley.review.Status;
import dev.galley.text.Span;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Made-up events.
final class Events {

    private static final Instant AT = Instant.parse("2026-02-03T04:05:06.789Z");

    private Events() {}

    /// A decision on one post that stands somewhere.
    static Event decided(Standing from, Status to) {
        ReviewState state = from.state();
        ReviewState after =
                new ReviewState(
                        to, state.revision(), state.contentHash(), null, null, state.editors());
        Effect effect = new Effect(from.post(), from.id(), state, after);
        return new Event.PostsDecided(
                Decision.REJECT, null, List.of("style"), null, List.of(effect), Map.of());
    }

    /// Events of every kind, with all that may be there and with as little as may be.
    static List<Event> ofEveryKind() {
        ReviewState fresh = ReviewState.fresh("v1:aa");
        ReviewState full =
                new ReviewState(
                        Status.SIGNED_OFF,
                        3,
                        "v1:bb",
                        new Approval("Ana \"A\"", AT, 2, "v1:cc"),
                        new SignOff("Bé\u0001n\n", AT.plusNanos(1)),
                        Set.of("ana", "çelik"));
        List<Effect> effects =
                List.of(
                        new Effect(1, "p-1", null, fresh),
                        new Effect(2, "p/2 \u2603", fresh, full));
        List<Assigned> assigned =
                List.of(
                        new Assigned(1, "p-1", null, "Ana Ö."),
                        new Assigned(2, "p/2 \u2603", "Bé\u0001n\n", null));
        return List.of(
                new Event.WorkspaceCreated("6f2", 1),
                new Event.PersonSet("Ana Ö.", Role.LEAD),
                new Event.PersonSet("quinn", Role.QA),
                new Event.SettingSet("second-person", "yes"),
                new Event.PostsImported("may", effects, List.of("p-1", "p-9"), 12),
                new Event.PostsImported("may", List.of(), List.of(), 0),
                new Event.PostsDecided(
                        Decision.REQUEST_CHANGES,
                        "quality:<60",
                        List.of("unclear", "style"),
                        "see page 2\tplease",
                        effects,
                        Map.of("already approved", 2, "needs human review", 1)),
                new Event.PostsDecided(Decision.APPROVE, null, List.of(), null, effects, Map.of()),
                new Event.PostEdited(List.of("title", "meta.score"), "typo", effects),
                new Event.PostEdited(List.of(), null, effects),
                new Event.ParseJudged(
                        new Event.Named(1, "p/1 \u2603"),
                        2,
                        "aa",
                        3,
                        new ParseVerdict.Wrong(new Span(4, 9), "heading", "a \"b\"", "look")),
                new Event.ParseJudged(
                        new Event.Named(1, "p-1"),
                        2,
                        "aa",
                        3,
                        new ParseVerdict.Wrong(new Span(0, 0), "list", null, null)),
                new Event.ParseJudged(
                        new Event.Named(7, "p-7"), 1, "bb", 1, new ParseVerdict.Right(null)),
                new Event.ParseJudged(
                        new Event.Named(7, "p-7"), 1, "bb", 1, new ParseVerdict.Cleared("no")),
                new Event.SampleDrawn(
                        "may check",
                        "batch:may",
                        400,
                        new Event.Chance("java.util.Random/fisher-yates", Long.MIN_VALUE),
                        List.of(new Event.Named(3, "p-3"), new Event.Named(9, "p-9"))),
                new Event.PostsReparsed(4, effects, List.of(new Event.Named(3, "p-3"))),
                new Event.PostsReparsed(4, List.of(), List.of()),
                new Event.PostsAssigned(
                        "Ana Ö.", "batch:may", assigned, Map.of("assigned to Ana Ö. already", 3)),
                new Event.PostsAssigned(null, null, assigned, Map.of()),
                new Event.StepUndone(17, effects, List.of()),
                new Event.StepUndone(18, List.of(), assigned),
                new Event.StepRedone(4_000_000_000L, effects, List.of()),
                new Event.StepRedone(19, List.of(), assigned),
                new Event.PostsExported(
                        "/out/a.jsonl", "jsonl", "batch:may", 2, Map.of("unreviewed", 9), "ff"),
                new Event.PostsExported("/out/b.csv", "csv", null, 0, Map.of(), "00"));
    }
}
