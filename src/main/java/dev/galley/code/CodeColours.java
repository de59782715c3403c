package dev.galley.code;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The colours of a piece of code. Pure, and safe on any thread; it may load a native library at
/// its first use and takes up to a quarter of a second for strange text, so it does not belong on
/// the FX thread.
public final class CodeColours {

    /// Code longer than this many UTF-16 units has no colours.
    private static final int LONGEST = 2_000_000;

    private CodeColours() {}

    /// The coloured pieces of a text in order, not overlapping and not empty; none for a language
    /// that is not known. Never fails.
    ///
    /// @param language a name or a common short form of it; nothing is guessed where it is null
    public static List<CodeToken> tokens(String text, @Nullable String language) {
        if (language == null || text.length() > LONGEST) {
            return List.of();
        }
        return Grammar.named(language)
                .flatMap(grammar -> CodeTree.parse(text, grammar))
                .map(CodeTree::tokens)
                .orElseGet(() -> CodeLexer.tokens(text, language));
    }
}
