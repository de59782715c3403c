package dev.galley.review;

import java.util.Arrays;
import java.util.Optional;

/// Where a post stands. "Undecided" means [#UNREVIEWED].
public enum Status {
    UNREVIEWED("unreviewed"),
    APPROVED("approved"),
    CHANGES_REQUESTED("changes-requested"),
    REJECTED("rejected"),
    DEFERRED("deferred"),
    SIGNED_OFF("signed-off");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /// The word in files, in queries and on the command line.
    public String word() {
        return word;
    }

    /// The status with this word.
    public static Optional<Status> ofWord(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }
}
