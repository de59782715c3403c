package dev.galley.ui.source;

/// What stands at the top of a side: a piece, and how much of it is above the top.
///
/// @param part from 0 to 1
record Spot(int piece, double part) {

    Spot {
        part = Math.clamp(part, 0, 1);
    }
}
