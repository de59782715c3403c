package dev.galley.session;

import dev.galley.review.Actor;
import dev.galley.review.Decision;
import dev.galley.store.Figures;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How much the person who acts has decided today, and how fast, from the journal: it does not
/// matter whether they did so in this window or on the command line. Asked again, it reads only
/// what has come since. Thread-safe; blocks.
public final class Pace {

    /// Whoever decides nothing for longer has taken a break.
    private static final Duration BREAK = Duration.ofMinutes(5);

    private final Figures figures;
    private final Supplier<Actor> actor;
    private final ZoneId zone;

    private @Nullable Day day;

    Pace(Figures figures, Supplier<Actor> actor, ZoneId zone) {
        this.figures = figures;
        this.actor = actor;
        this.zone = zone;
    }

    /// What was decided today up to now.
    public synchronized Today today() {
        Actor now = actor.get();
        LocalDate date = LocalDate.ofInstant(now.at(), zone);
        Day known = day;
        if (known == null || !known.date.equals(date) || !known.who.equals(now.name())) {
            Instant midnight = date.atStartOfDay(zone).toInstant();
            known = new Day(now.name(), date, figures.lastStepBefore(now.name(), midnight));
            day = known;
        }
        figures.stepsAfter(known.who, known.last).forEach(known::take);
        return known.today();
    }

    /// What was decided from a moment up to now.
    public Stint since(Instant began) {
        String who = actor.get().name();
        Map<Long, Figures.Taken> steps = new HashMap<>();
        Map<Decision, Integer> decided = new EnumMap<>(Decision.class);
        for (Figures.Taken step : figures.stepsAfter(who, figures.lastStepBefore(who, began))) {
            Figures.Taken target = steps.get(step.target());
            switch (step.kind()) {
                case "posts-decided" -> count(decided, step, 1);
                case "step-undone" -> count(decided, target, -1);
                case "step-redone" -> count(decided, target, 1);
                default -> {}
            }
            steps.put(step.seq(), target == null ? step : target);
        }
        return new Stint(decided);
    }

    private static void count(
            Map<Decision, Integer> decided, Figures.@Nullable Taken step, int sign) {
        if (step != null) {
            Decision.ofWord(step.decision())
                    .filter(decision -> decision != Decision.REOPEN)
                    .ifPresent(d -> decided.merge(d, sign * step.posts(), Integer::sum));
        }
    }

    /// One day of one person, as far as it was read.
    private static final class Day {

        private final String who;
        private final LocalDate date;
        private final Map<Long, Integer> posts = new HashMap<>();
        private long last;
        private int decided;
        private int stretch;
        private @Nullable Instant stretchBegan;
        private @Nullable Instant lastDecision;

        Day(String who, LocalDate date, long last) {
            this.who = who;
            this.date = date;
            this.last = last;
        }

        void take(Figures.Taken step) {
            last = step.seq();
            switch (step.kind()) {
                case "posts-decided" -> decision(step);
                case "step-undone" -> decided -= posts.getOrDefault(step.target(), 0);
                case "step-redone" -> again(step);
                default -> {}
            }
        }

        private void decision(Figures.Taken step) {
            if (step.decision().equals(Decision.REOPEN.word())) {
                return;
            }
            posts.put(step.seq(), step.posts());
            decided += step.posts();
            boolean paused =
                    lastDecision == null
                            || Duration.between(lastDecision, step.at()).compareTo(BREAK) > 0;
            if (paused) {
                stretch = 0;
                stretchBegan = step.at();
            }
            stretch++;
            lastDecision = step.at();
        }

        /// A step that was done again can be taken back again, under its own number.
        private void again(Figures.Taken step) {
            int count = posts.getOrDefault(step.target(), 0);
            posts.put(step.seq(), count);
            decided += count;
        }

        Today today() {
            boolean enough = stretch >= Today.FEWEST;
            return new Today(
                    decided,
                    enough && stretchBegan != null && lastDecision != null
                            ? Duration.between(stretchBegan, lastDecision).dividedBy(stretch - 1L)
                            : null);
        }
    }
}
