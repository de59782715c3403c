package dev.galley.code;

import dev.galley.code.CodeRules.Keys;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds keywords, keys, strings, comments and numbers in code. It accepts any text, never fails,
/// and reads every character once: what is never closed ends with its line or with the text.
final class CodeLexer {

    private final String text;
    private final CodeRules rules;
    private final List<CodeToken> tokens = new ArrayList<>();
    private int at;
    private boolean lineStart = true;

    private CodeLexer(String text, CodeRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /// The coloured pieces of a code block, in order, not overlapping; none for a language that is
    /// not known.
    static List<CodeToken> tokens(String text, @Nullable String language) {
        if (language == null) {
            return List.of();
        }
        return CodeLanguages.named(language)
                .map(rules -> new CodeLexer(text, rules).run())
                .orElse(List.of());
    }

    private List<CodeToken> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                lineStart = true;
                at++;
            } else if (!comment() && !string(c)) {
                plain(c);
            }
        }
        return tokens;
    }

    private void plain(char c) {
        if (isWordStart(c)) {
            word();
        } else if (c >= '0' && c <= '9') {
            number();
        } else {
            lineStart &= Character.isWhitespace(c);
            at++;
        }
    }

    private boolean comment() {
        CodeRules.Comments comments = rules.comments();
        if (!comments.open().isEmpty() && text.startsWith(comments.open(), at)) {
            int close = text.indexOf(comments.close(), at + comments.open().length());
            take(TokenKind.COMMENT, close < 0 ? text.length() : close + comments.close().length());
            return true;
        }
        for (String mark : comments.line()) {
            if (text.startsWith(mark, at) && mayComment(mark)) {
                take(TokenKind.COMMENT, lineEnd(at));
                return true;
            }
        }
        return false;
    }

    private boolean mayComment(String mark) {
        return !mark.equals("#") || at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean string(char quote) {
        if (rules.quotes().all().indexOf(quote) < 0 || !mayQuote()) {
            return false;
        }
        int end = stringEnd(quote);
        boolean key = rules.keys() == Keys.BEFORE_COLON && colonFollows(end, false);
        take(key ? TokenKind.KEY : TokenKind.STRING, end);
        return true;
    }

    private boolean mayQuote() {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return switch (rules.keys()) {
            case TAG -> before == '=';
            case BEFORE_COLON -> !Character.isLetterOrDigit(before);
            case NONE, LINE_START -> true;
        };
    }

    private int stringEnd(char quote) {
        String triple = String.valueOf(quote).repeat(3);
        if (rules.quotes().tripled() && text.startsWith(triple, at)) {
            int close = text.indexOf(triple, at + 3);
            return close < 0 ? text.length() : close + 3;
        }
        boolean overLines = rules.quotes().overLines().indexOf(quote) >= 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\n' && !overLines) {
                return i;
            }
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                i++;
            }
        }
        return text.length();
    }

    private void word() {
        int end = at + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (isKeyword(text.substring(at, end))) {
            take(TokenKind.KEYWORD, end);
        } else if (isKey(end)) {
            take(TokenKind.KEY, end);
        }
        at = end;
        lineStart = false;
    }

    private boolean isKeyword(String word) {
        boolean listed = rules.keywords().contains(rules.anyCase() ? lower(word) : word);
        return listed && (rules.keys() != Keys.LINE_START || lineStart);
    }

    private boolean isKey(int end) {
        return switch (rules.keys()) {
            case NONE, LINE_START -> false;
            case BEFORE_COLON -> colonFollows(end, true);
            case TAG -> isTagName();
        };
    }

    private boolean isTagName() {
        return at > 0 && (text.charAt(at - 1) == '<' || (at > 1 && text.startsWith("</", at - 2)));
    }

    private boolean colonFollows(int end, boolean withBlank) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != ':') {
            return false;
        }
        return !withBlank || i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    }

    private void number() {
        int end = at + 1;
        while (end < text.length() && isNumberPart(text.charAt(end))) {
            end++;
        }
        take(TokenKind.NUMBER, end);
    }

    private boolean isWordStart(char c) {
        return Character.isLetter(c)
                || c == '_'
                || c == '$'
                || ((c == '@' || c == '!') && rules.keys() != Keys.NONE);
    }

    private boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '$'
                || (c == '-' && rules.keys() != Keys.NONE);
    }

    private static boolean isNumberPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private void take(TokenKind kind, int end) {
        tokens.add(new CodeToken(kind, at, end));
        at = end;
        lineStart = false;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
