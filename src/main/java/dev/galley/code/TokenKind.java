package dev.galley.code;

import java.util.Locale;

/// What a coloured piece of code is.
public enum TokenKind {
    KEYWORD,
    STRING,
    COMMENT,
    NUMBER,
    /// A name that is called or defined as a function.
    FUNCTION,
    /// A name of a type.
    TYPE,
    /// A fixed value such as `true`, or a name in capitals.
    CONSTANT,
    /// A name that a value is given for: a key, a tag, an attribute.
    KEY;

    /// The word for it in style classes.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
