package dev.galley.ui.queue;

import dev.galley.catalog.Term;

/// The numbers from one edge of a [Scale] up to another. Pure.
///
/// @param from the first number in the range
/// @param until the first number behind it
record EdgeRange(long from, long until) {

    EdgeRange {
        until = Math.max(from, until);
    }

    /// The whole of a scale, which stands for any number, whether it lies on the scale or not.
    static EdgeRange all(Scale scale) {
        return new EdgeRange(scale.lowest(), scale.end());
    }

    /// Two bins and all between them, whichever comes first.
    static EdgeRange bins(Scale scale, int one, int other) {
        return new EdgeRange(
                scale.edge(Math.min(one, other)), scale.edge(Math.max(one, other) + 1));
    }

    /// What a filter asks for, as far as it lies on a scale.
    static EdgeRange of(Scale scale, Term.Range asked) {
        long from = Math.clamp(asked.from(), scale.lowest(), scale.end());
        long to = Math.clamp(asked.to(), scale.lowest() - 1, scale.end() - 1);
        return new EdgeRange(from, to + 1);
    }

    /// Whether nothing is asked below.
    boolean isOpenBelow(Scale scale) {
        return from <= scale.lowest();
    }

    /// Whether nothing is asked above.
    boolean isOpenAbove(Scale scale) {
        return until >= scale.end();
    }

    /// Whether a bin is in the range, wholly or in part.
    boolean touches(Scale scale, int bin) {
        return from < scale.edge(bin + 1) && until > scale.edge(bin);
    }

    /// The range with one of its ends moved to an edge; something always stays between the ends.
    EdgeRange moved(Scale scale, End end, long edge) {
        return switch (end) {
            case START -> new EdgeRange(Math.min(edge, scale.below(until)), until);
            case FINISH -> new EdgeRange(from, Math.max(edge, scale.above(from)));
        };
    }

    /// Where an end stands.
    long at(End end) {
        return end == End.START ? from : until;
    }

    /// The ends of a range.
    enum End {
        START,
        FINISH
    }
}
