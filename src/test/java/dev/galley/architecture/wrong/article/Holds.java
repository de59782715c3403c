package dev.galley.architecture.wrong.article;

/// Harmless in itself.
public final class Holds {
    /// A name.
    public String name() {
        return "holds";
    }
}
