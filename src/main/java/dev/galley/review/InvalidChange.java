package dev.galley.review;

/// A change that a post's field cannot take; the message names the field, what it takes, and what
/// was given.
public final class InvalidChange extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param message a full sentence for people
    public InvalidChange(String message) {
        super(message);
    }
}
