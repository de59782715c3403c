package dev.galley.ui.kit;

import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.check.Check;
import dev.galley.check.Checks;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/// Something that the parser or a check says about a post, as the window lists it.
///
/// @param title of the rule, or what stands for one where the parser says it
/// @param detail what was expected and what was there; empty where that cannot be said or the
///   message says it already
/// @param rule id of the rule, or the parser's code
/// @param finding what the check said; null where it is the parser's
public record FindingLine(
        Severity severity,
        String title,
        String message,
        String detail,
        String rule,
        Place place,
        @Nullable Finding finding) {

    private static final int MOST_SHOWN = 160;

    /// The line of what a check says.
    public static FindingLine of(Finding finding) {
        return new FindingLine(
                finding.severity(),
                Checks.of(finding.rule())
                        .map(Check::rule)
                        .map(rule -> rule.title())
                        .orElse(finding.rule()),
                finding.message(),
                detail(finding.message(), finding.expected(), finding.actual()),
                finding.rule(),
                finding.place(),
                finding);
    }

    /// The line of what the parser says.
    ///
    /// @param place where its span stands in the article as it is now
    public static FindingLine of(Problem problem, Place place) {
        return new FindingLine(
                problem.severity(),
                title(problem.code()),
                problem.message(),
                detail(problem.message(), problem.expected(), problem.actual()),
                problem.code(),
                place,
                null);
    }

    /// Whether the parser says it.
    public boolean isParsers() {
        return finding == null;
    }

    /// What putting it right would do, as a button says it; empty where nothing does that safely.
    public Optional<String> fix() {
        return Optional.ofNullable(finding).map(Finding::fix);
    }

    /// The whole of it in words.
    public String spoken() {
        String more = detail.isEmpty() ? "" : ". " + detail;
        return severity.word() + ": " + message + more + " (" + rule + ")";
    }

    /// A few words for a code of the parser (`contract/article.md`).
    private static String title(String code) {
        return switch (code) {
            case "source.encoding" -> "Encoding";
            case "source.too-large", "source.too-many-lines" -> "Too large";
            case "source.empty", "body.empty" -> "No text";
            case "body.after-end" -> "Text after the end";
            case "body.second-article" -> "Second article";
            case "meta.unknown" -> "Unknown field";
            case "meta.repeated" -> "Repeated field";
            case "meta.empty" -> "Empty field";
            case "meta.bad-value" -> "Value does not fit";
            default -> code;
        };
    }

    private static String detail(
            String message, @Nullable String expected, @Nullable String actual) {
        if (expected != null && actual != null) {
            return says(message, expected) && says(message, actual)
                    ? ""
                    : "Expected " + expected + ", found " + shown(actual);
        }
        if (expected != null) {
            return "Expected " + expected;
        }
        return actual == null ? "" : "Found " + shown(actual);
    }

    private static boolean says(String message, String value) {
        return !value.isBlank()
                && Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])")
                        .matcher(message)
                        .find();
    }

    private static String shown(String actual) {
        if (actual.isEmpty()) {
            return "nothing";
        }
        boolean whole = actual.length() <= MOST_SHOWN;
        return "“" + (whole ? actual : actual.substring(0, MOST_SHOWN).strip() + "…") + "”";
    }
}
