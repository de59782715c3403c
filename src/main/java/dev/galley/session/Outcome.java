package dev.galley.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a command came to.
public sealed interface Outcome {

    /// It was done, durably.
    ///
    /// @param seq the journal number of the step, 0 on a dry run
    /// @param summary what was done, in words
    /// @param count how many posts it was done to
    /// @param skipped how many posts were left out, by reason
    /// @param posts the posts it was done to; not copied, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Done(long seq, String summary, int count, Map<String, Integer> skipped, int[] posts)
            implements Outcome {
        public Done {
            skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
        }
    }

    /// There was nothing to do: no post matches, nothing is different, or all were left out.
    record Nothing(String why, Map<String, Integer> skipped) implements Outcome {
        public Nothing {
            skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
        }

        Nothing(String why) {
            this(why, Map.of());
        }
    }

    /// It is not allowed, and nothing was changed.
    record Refused(String why) implements Outcome {}
}
