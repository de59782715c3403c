package dev.galley.code;

import dev.galley.text.Span;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The brackets of a piece of code, those in strings and comments left out.
final class Brackets {

    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private final String text;
    private final boolean hashComments;
    private final boolean slashComments;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private Brackets(String text, Grammar grammar) {
        this.text = text;
        this.hashComments =
                switch (grammar) {
                    case PYTHON, BASH, DOCKERFILE, PHP -> true;
                    case JAVASCRIPT, TYPESCRIPT, GO, JSON, HTML, CSS, JAVA -> false;
                };
        this.slashComments =
                switch (grammar) {
                    case JAVASCRIPT, TYPESCRIPT, GO, JSON, JAVA, PHP, CSS -> true;
                    case PYTHON, BASH, DOCKERFILE, HTML -> false;
                };
    }

    static Brackets of(String text, Grammar grammar) {
        return new Brackets(text, grammar);
    }

    /// The first bracket without its partner: one that closes what is not open, else the last that
    /// stays open.
    Optional<Span> firstOdd() {
        for (at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                at = endOfString(c);
            } else if (startsComment(c)) {
                at = endOfComment();
            } else if (OPEN.indexOf(c) >= 0) {
                open.push(at);
            } else if (CLOSE.indexOf(c) >= 0 && !closes(c)) {
                return Optional.of(new Span(at, at + 1));
            }
        }
        return Optional.ofNullable(open.peek()).map(odd -> new Span(odd, odd + 1));
    }

    private boolean closes(char c) {
        return !open.isEmpty() && OPEN.indexOf(text.charAt(open.pop())) == CLOSE.indexOf(c);
    }

    private boolean startsComment(char c) {
        return (c == '#' && hashComments)
                || (slashComments && (text.startsWith("//", at) || text.startsWith("/*", at)));
    }

    private int endOfComment() {
        boolean block = text.startsWith("/*", at);
        int end = block ? text.indexOf("*/", at + 2) : text.indexOf('\n', at);
        return end < 0 ? text.length() : block ? end + 1 : end;
    }

    private int endOfString(char quote) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || (c == '\n' && quote != '`')) {
                return i;
            }
        }
        return text.length();
    }
}
