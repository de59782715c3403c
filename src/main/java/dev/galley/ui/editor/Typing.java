package dev.galley.ui.editor;

import java.time.Duration;
import java.time.Instant;

/// One change by typing: what it did to which text, and when. A run of such changes is undone as
/// one.
///
/// @param key the block's key, or a negative number for what is no block
/// @param part which text of it
/// @param inserted whether characters came or went
/// @param from where it began
/// @param to where the next character of a run would come
record Typing(int key, String part, boolean inserted, int from, int to, Instant at) {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int NO_PLACE = -1;

    /// What typing changed a text into another; a change in two places continues nothing.
    static Typing between(Place place, String before, String after, Instant at) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int gone = before.length() - head - tail;
        int come = after.length() - head - tail;
        boolean line = after.substring(head, head + come).indexOf('\n') >= 0;
        if ((gone > 0 && come > 0) || line) {
            return new Typing(place.key(), place.part(), come > 0, NO_PLACE, NO_PLACE, at);
        }
        int to = come > 0 ? head + come : head;
        return new Typing(place.key(), place.part(), come > 0, head + gone, to, at);
    }

    /// A change to something that is no text; it goes with others of its name that follow soon.
    static Typing named(int key, String name, Instant at) {
        return new Typing(key, name, true, 0, 0, at);
    }

    /// Which text is typed in.
    record Place(int key, String part) {}

    /// Whether this goes on where another change ended.
    boolean continues(Typing before) {
        boolean adjacent =
                inserted
                        ? from == before.to
                        : from == before.to || (to == before.to && from == to + 1);
        return key == before.key
                && part.equals(before.part)
                && inserted == before.inserted
                && from != NO_PLACE
                && before.from != NO_PLACE
                && adjacent
                && Duration.between(before.at, at).compareTo(PAUSE) < 0;
    }
}
