package dev.galley.ui.meta;

import org.jspecify.annotations.Nullable;

/// What a person typed that did not fit, and so is not in the working copy.
///
/// @param count of the controls that hold such a value
/// @param first the uppermost of them, or null where there is none
/// @param message what is wrong with it, empty where there is none
public record InvalidFields(int count, @Nullable FieldPath first, String message) {

    /// Everything that was typed fits.
    public static final InvalidFields NONE = new InvalidFields(0, null, "");
}
