package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.session.Stint;
import dev.galley.ui.kit.Counted;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How a goal is spoken of.
final class GoalWords {

    private GoalWords() {}

    /// What is left, as "23 min left" or "18 of 50 posts left".
    static String left(Goal goal, Instant now, int decided) {
        if (goal.unit() == Goal.Unit.POSTS) {
            int left = Math.max(0, goal.amount() - decided);
            return Counted.of(left) + " of " + Counted.posts(goal.amount()) + " left";
        }
        long minutes = Math.ceilDiv(Math.max(0, goal.time(now).toSeconds()), 60L);
        return minutes <= 1 ? "last minute" : Counted.of(minutes) + " min left";
    }

    /// What was done when the goal was reached.
    static String done(Goal goal, Instant now, Stint stint) {
        String over =
                goal.unit() == Goal.Unit.POSTS
                        ? "You wanted "
                                + Counted.posts(goal.amount())
                                + " and got there in "
                                + minutes(goal.time(now))
                        : "Your " + minutes(Duration.ofMinutes(goal.amount())) + " are over";
        int posts = stint.posts();
        return posts == 0
                ? over + ". No post was decided."
                : over + ": " + Counted.posts(posts) + " decided" + each(stint) + ". Well done.";
    }

    private static String each(Stint stint) {
        List<String> parts = new ArrayList<>();
        stint.decided().forEach((decision, posts) -> parts.add(Counted.of(posts) + word(decision)));
        return ", " + String.join(", ", parts);
    }

    private static String word(Decision decision) {
        return switch (decision) {
            case APPROVE -> " approved";
            case REQUEST_CHANGES -> " sent back";
            case REJECT -> " rejected";
            case DEFER -> " deferred";
            case SIGN_OFF -> " signed off";
            case REOPEN -> " reopened";
        };
    }

    private static String minutes(Duration time) {
        long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
        return Counted.of(minutes) + (minutes == 1 ? " minute" : " minutes");
    }
}
