package dev.galley.review;

/// One change to a post as somebody wrote it down.
///
/// @param field `title`, or a meta field as `meta.difficulty` or `meta.score.quality`
public record Assignment(String field, String value) implements Change {

    /// Reads `FIELD=VALUE`; the value is all that follows the first `=`.
    ///
    /// @throws IllegalArgumentException where there is no `=`, or nothing before it
    public static Assignment parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(
                    "expected FIELD=VALUE, for example meta.score.quality=80, and got: " + text);
        }
        return new Assignment(
                text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
}
