package dev.galley.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person does in a workspace.
public enum Role {
    EDITOR,
    LEAD,
    QA;

    /// The word in files and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role with this word.
    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
