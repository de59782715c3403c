package dev.galley.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sign of a language: a pattern, and the texts that stand in all that it matches, which are
/// quicker to look for. The pattern is compiled when a code first holds those texts. Thread-safe.
final class LanguageSign {

    /// A text with the ASCII characters that it needs.
    private record Needed(String text, AsciiSet signs) {

        static Needed of(String text) {
            return new Needed(text, AsciiSet.of(text));
        }

        boolean isIn(String code, AsciiSet there) {
            return there.hasAll(signs) && code.contains(text);
        }
    }

    private final String source;
    private final boolean anyCase;
    private final boolean atLineStart;
    private final Needed[][] needed;
    private final AsciiSet neededSigns;
    private volatile @Nullable Pattern compiled;

    private LanguageSign(String source, Needed[][] needed) {
        this.source = source;
        this.anyCase = source.startsWith("(?i)");
        this.atLineStart = source.startsWith(anyCase ? "(?i)^" : "^");
        this.needed = needed;
        this.neededSigns = signs(needed);
    }

    /// Reads a regular expression; it is looked for line by line.
    static LanguageSign of(String pattern) {
        List<List<String>> texts = NeededTexts.of(pattern);
        Needed[][] needed = new Needed[texts.size()][];
        for (int i = 0; i < needed.length; i++) {
            needed[i] = any(texts.get(i));
        }
        return new LanguageSign(pattern, needed);
    }

    /// The regular expression.
    String source() {
        return source;
    }

    private static Needed[] any(List<String> texts) {
        Needed[] any = new Needed[texts.size()];
        for (int i = 0; i < any.length; i++) {
            any[i] = Needed.of(texts.get(i));
        }
        return any;
    }

    /// The ASCII characters of all the texts to which there is no other.
    private static AsciiSet signs(Needed[][] needed) {
        StringBuilder texts = new StringBuilder();
        for (Needed[] any : needed) {
            texts.append(any.length == 1 ? any[0].text() : "");
        }
        return AsciiSet.of(texts.toString());
    }

    /// Whether a piece of code shows this sign.
    boolean isIn(CodeText code) {
        if (!canBeIn(code)) {
            return false;
        }
        Matcher matcher = pattern().matcher(code.text());
        return atLineStart ? startsALine(matcher, code.lineStarts()) : matcher.find();
    }

    /// Whether a piece of code holds the texts that the sign needs.
    boolean canBeIn(CodeText code) {
        AsciiSet there = anyCase ? code.lowerSigns() : code.signs();
        if (!there.hasAll(neededSigns)) {
            return false;
        }
        for (Needed[] oneOf : needed) {
            if (!anyIsIn(oneOf, anyCase ? code.lower() : code.text(), there)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsALine(Matcher matcher, int[] starts) {
        int end = matcher.regionEnd();
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        for (int start : starts) {
            if (matcher.region(start, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIsIn(Needed[] oneOf, String code, AsciiSet there) {
        for (Needed one : oneOf) {
            if (one.isIn(code, there)) {
                return true;
            }
        }
        return false;
    }

    private Pattern pattern() {
        Pattern known = compiled;
        if (known == null) {
            known = Pattern.compile(source, Pattern.MULTILINE);
            compiled = known;
        }
        return known;
    }
}
