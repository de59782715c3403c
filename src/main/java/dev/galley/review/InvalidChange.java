package dev.galley.review;

/// A change that a post's field cannot take; the message names the field, what it takes, and what
/// was given.
public final class InvalidChange extends Exception {

    private static final long serialVersionUID = 1L;

    private final String brief;

    /// @param message a full sentence for people
    public InvalidChange(String message) {
        super(message);
        brief = message;
    }

    /// A value that does not fit.
    ///
    /// @param field the path of the field, as on the command line
    /// @param expected what it takes, such as "a whole number"
    /// @param actual what was given, empty where nothing was
    public InvalidChange(String field, String expected, String actual) {
        super(
                field
                        + " takes "
                        + expected
                        + ", and got: "
                        + (actual.isEmpty() ? "nothing" : actual));
        brief = "Takes " + expected + (actual.isEmpty() ? ", and got nothing" : "");
    }

    /// The message for a place where the field and what was given stand beside it.
    public String brief() {
        return brief;
    }
}
