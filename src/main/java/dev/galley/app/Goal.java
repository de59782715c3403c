package dev.galley.app;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far somebody wants to get: for so many minutes, or so many posts.
///
/// @param amount minutes or posts, from 1 to [#MOST]
/// @param began when they set out
record Goal(Unit unit, int amount, Instant began) {

    static final int MOST = 9_999;

    /// What is counted.
    enum Unit {
        MINUTES("minutes"),
        POSTS("posts");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /// On screen and where it is remembered.
        String word() {
            return word;
        }
    }

    Goal {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a goal is from 1 to " + MOST);
        }
    }

    /// Reads what [#text()] wrote; empty where it is none.
    static Optional<Goal> of(String text) {
        String[] parts = text.split(" ", -1);
        try {
            for (Unit unit : Unit.values()) {
                if (parts.length == 3 && unit.word.equals(parts[1])) {
                    int amount = Integer.parseInt(parts[0]);
                    return Optional.of(new Goal(unit, amount, Instant.parse(parts[2])));
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// As `40 minutes 2026-03-01T12:00:00Z`.
    String text() {
        return amount + " " + unit.word + " " + began;
    }

    /// The same again, from now on.
    Goal again(Instant now) {
        return new Goal(unit, amount, now);
    }

    /// How much time is left, or how much went by for a number of posts.
    Duration time(Instant now) {
        Duration gone = Duration.between(began, now);
        return unit == Unit.POSTS ? gone : Duration.ofMinutes(amount).minus(gone);
    }

    /// Whether it is reached.
    ///
    /// @param decided how many posts were decided since it began
    boolean isReached(Instant now, int decided) {
        return unit == Unit.POSTS ? decided >= amount : !time(now).isPositive();
    }
}
