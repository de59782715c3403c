package dev.galley.compare;

import dev.galley.article.MetaValue;

import org.jspecify.annotations.Nullable;

/// A field of the meta box, or an entry of a group, that differs.
///
/// @param path the key, as `score.quality`; `unknown.` and the label for a field that has no name
///   of its own
/// @param label in words
/// @param before null where it was not given
/// @param after null where it is not given
/// @param inside what differs: items for a list, else words
public record MetaChange(
        String path,
        String label,
        @Nullable MetaValue before,
        @Nullable MetaValue after,
        Detail inside) {}
