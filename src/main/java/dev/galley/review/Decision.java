package dev.galley.review;

import java.util.Arrays;
import java.util.Optional;

/// What a person can decide about a post.
public enum Decision {
    APPROVE("approve", Status.APPROVED),
    REQUEST_CHANGES("request-changes", Status.CHANGES_REQUESTED),
    REJECT("reject", Status.REJECTED),
    DEFER("defer", Status.DEFERRED),
    SIGN_OFF("sign-off", Status.SIGNED_OFF),
    REOPEN("reopen", Status.UNREVIEWED);

    private final String word;
    private final Status leadsTo;

    Decision(String word, Status leadsTo) {
        this.word = word;
        this.leadsTo = leadsTo;
    }

    /// The word in files and on the command line.
    public String word() {
        return word;
    }

    /// The status that the decision leads to.
    public Status leadsTo() {
        return leadsTo;
    }

    /// Whether the decision has to say why, by a reason or a note.
    public boolean needsReason() {
        return this == REQUEST_CHANGES || this == REJECT;
    }

    /// The decision with this word.
    public static Optional<Decision> ofWord(String word) {
        return Arrays.stream(values()).filter(d -> d.word.equals(word)).findFirst();
    }
}
