package dev.galley.check;

import java.util.Optional;

/// The two halves of a topic of the form `problem / stack`.
final class Topic {

    private static final String STROKE = " / ";

    private Topic() {}

    /// What stands before the last stroke; all of the topic where there is none.
    static String problem(String topic) {
        int stroke = topic.lastIndexOf(STROKE);
        return stroke < 0 ? topic : topic.substring(0, stroke).strip();
    }

    /// What stands behind the last stroke.
    static Optional<String> stack(String topic) {
        int stroke = topic.lastIndexOf(STROKE);
        return stroke < 0
                ? Optional.empty()
                : Optional.of(topic.substring(stroke + STROKE.length()).strip());
    }

    /// A topic of two halves.
    static String of(String problem, String stack) {
        return problem + STROKE + stack;
    }
}
