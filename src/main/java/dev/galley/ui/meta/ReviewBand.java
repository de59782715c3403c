package dev.galley.ui.meta;

/// The band over the meta box of a post whose meta asks for a human review.
///
/// @param open whether the review is still to be done
record ReviewBand(boolean open, String words) {}
