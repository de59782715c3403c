package dev.galley.ui.start;

/// What the window looks like, apart from any workspace; the window supplies it. To be used on the
/// FX thread.
public interface WindowSettings {

    /// The smallest text size, in pixels.
    int SMALLEST = 10;

    /// The largest text size, in pixels.
    int LARGEST = 22;

    /// Light or dark.
    enum Theme {
        LIGHT,
        DARK,
        SYSTEM
    }

    /// What can be chosen.
    ///
    /// @param textSize of the interface, in pixels, from [#SMALLEST] to [#LARGEST]
    /// @param reducedMotion whether nothing moves
    record Choice(Theme theme, int textSize, boolean reducedMotion) {
        public Choice {
            textSize = Math.clamp(textSize, SMALLEST, LARGEST);
        }
    }

    /// What is chosen now.
    Choice current();

    /// Takes a choice over and remembers it.
    void use(Choice choice);
}
