package dev.galley.session;

import dev.galley.review.Assigned;
import dev.galley.review.Effect;
import dev.galley.review.ReviewState;

import java.util.List;

/// What a step came to, and where it led the posts.
///
/// @param judged its effects where it left every text as it was; empty where the facts of the posts
///   have to be read anew
/// @param assigned which posts went to whom
record Step(Outcome outcome, List<Effect> judged, List<Assigned> assigned) {

    /// A step that changed nothing, or nothing that is known here.
    static Step of(Outcome outcome) {
        return new Step(outcome, List.of(), List.of());
    }

    /// A step with these effects.
    static Step of(Outcome outcome, List<Effect> effects) {
        return new Step(
                outcome,
                effects.stream().allMatch(Step::keepsText) ? effects : List.of(),
                List.of());
    }

    /// A step by which these posts went to somebody.
    static Step assigned(Outcome outcome, List<Assigned> assigned) {
        return new Step(outcome, List.of(), assigned);
    }

    /// Whether the facts of the posts have to be read anew.
    boolean isUnknown() {
        return judged.isEmpty() && assigned.isEmpty();
    }

    private static boolean keepsText(Effect effect) {
        ReviewState before = effect.before();
        return before != null && before.revision() == effect.after().revision();
    }
}
