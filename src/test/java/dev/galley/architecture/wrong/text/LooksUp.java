package dev.galley.architecture.wrong.text;

import dev.galley.architecture.wrong.article.Holds;

/// Breaks the rule: `text` may not know `article`.
public final class LooksUp {
    /// Uses what stands above.
    public String name() {
        return new Holds().name();
    }
}
