package dev.galley.check;

import dev.galley.code.SyntaxErrors;

import java.util.Set;

/// Whether code reads without an error in another language than the one that was guessed from it.
/// Then the guess is wrong and not the code. Only languages whose grammar refuses most of what is
/// written in others are asked. Thread-safe.
final class OtherLanguage {

    private static final Set<String> STRICT = Set.of("go", "javascript", "typescript", "python");

    /// Languages that stand in the texts of others, as a page in a template of JavaScript.
    private static final Set<String> EMBEDDED = Set.of("css", "html", "sql");

    /// Data is not mistaken for a program, and a broken piece of it can read as one.
    private static final Set<String> DATA = Set.of("json", "yaml");

    private OtherLanguage() {}

    /// Whether code that does not parse in its language parses in some other.
    static boolean reads(String code, String guessed) {
        return !DATA.contains(guessed)
                && STRICT.stream().anyMatch(other -> !other.equals(guessed) && parses(code, other));
    }

    /// Whether code that was taken for another language can be in the one that the meta box names.
    static boolean canBe(String code, String guessed, String named) {
        return EMBEDDED.contains(guessed)
                && STRICT.contains(named)
                && !code.stripLeading().startsWith("<")
                && parses(code, named);
    }

    private static boolean parses(String code, String language) {
        return SyntaxErrors.find(code, language).map(errors -> errors.isEmpty()).orElse(false);
    }
}
