package dev.galley.ui.start;

import dev.galley.review.Role;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// How the roles are called and what they mean, on screen.
public final class RoleWords {

    /// What roles are worth where everybody works on one computer.
    static final String RECORD =
            "On a local workspace this is a record and not a lock: it says who did what, and keeps"
                    + " nobody out.";

    private RoleWords() {}

    /// The role's name.
    public static String name(Role role) {
        return switch (role) {
            case EDITOR -> "Editor";
            case LEAD -> "Lead";
            case QA -> "QA";
        };
    }

    /// What the role may do, in a sentence.
    static String means(Role role) {
        return switch (role) {
            case EDITOR -> "Reads, edits and decides posts.";
            case LEAD -> "Does all that an editor does, signs off, and takes sign-offs back.";
            case QA -> "Reads posts and checks how they were parsed; does not decide.";
        };
    }

    /// The names for a list of choices.
    static StringConverter<Role> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Role role) {
                return role == null ? "" : name(role);
            }

            @Override
            public Role fromString(String words) {
                return Arrays.stream(Role.values())
                        .filter(role -> name(role).equals(words))
                        .findFirst()
                        .orElse(Role.EDITOR);
            }
        };
    }
}
