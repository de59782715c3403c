package dev.galley.bench;

/// A program that does nothing: what starting a JVM costs.
final class BareStart {

    private BareStart() {}

    /// Does nothing.
    public static void main(String[] args) {}
}
