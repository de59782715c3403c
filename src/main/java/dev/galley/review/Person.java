package dev.galley.review;

import java.util.Locale;

/// Somebody who acts in a workspace. Names are trimmed and compared without regard to case.
public record Person(String name, Role role) {

    public Person {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }

    /// What two spellings of one person have in common.
    public String key() {
        return key(name);
    }

    /// The key of a name as somebody typed it.
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// Whether a name, however it is spelled, means this person.
    public boolean is(String otherName) {
        return key().equals(key(otherName));
    }
}
