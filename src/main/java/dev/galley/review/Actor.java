package dev.galley.review;

import java.time.Instant;

/// Who does something, and when. The login name is recorded beside the name that the person gave.
public record Actor(Person person, String login, Instant at) {

    /// The person's name.
    public String name() {
        return person.name();
    }
}
