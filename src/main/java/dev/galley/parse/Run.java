package dev.galley.parse;

/// Lines of one kind, from `first` to `last`, that make one block.
record Run(Kind kind, int first, int last) {

    enum Kind {
        PROSE,
        ITEMS,
        CODE,
        IMAGE
    }
}
