package dev.galley.code;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Where a piece of code does not parse. A Python body that has lost its indentation is no error to
/// the grammar.
public final class SyntaxErrors {

    private SyntaxErrors() {}

    /// The places that the grammar cannot make sense of, the first ones only; none where the text
    /// parses. Empty where nothing can be said: the language has no grammar here, or the text is
    /// too long. A place may be empty: something is missing there. Safe on any thread, as
    /// [CodeColours] is.
    public static Optional<List<Span>> find(String text, @Nullable String language) {
        if (language == null) {
            return Optional.empty();
        }
        return Grammar.named(language)
                .flatMap(grammar -> CodeTree.parse(text, grammar))
                .map(CodeTree::errors);
    }

    /// As [#find], for a snippet as articles show it: it may be a lone method or rule, be shortened
    /// by an ellipsis, or show a prompt; templates and dialects are left alone. Says nothing rather
    /// than something wrong.
    public static Optional<List<Span>> inSnippet(String text, @Nullable String language) {
        if (language == null) {
            return Optional.empty();
        }
        return Grammar.named(language).flatMap(grammar -> new Snippet(text, grammar).errors());
    }
}
