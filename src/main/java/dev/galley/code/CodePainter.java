package dev.galley.code;

import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;

import java.util.ArrayList;
import java.util.List;

/// Paints a text node by node, children over their parents, and reads the colours off as tokens.
final class CodePainter {

    private final String text;
    private final int opening;
    private final ColourRules rules;
    private final @Nullable TokenKind[] colours;

    /// @param opening how much the parser saw before the text
    CodePainter(String text, int opening, ColourRules rules) {
        this.text = text;
        this.opening = opening;
        this.rules = rules;
        this.colours = new TokenKind[text.length()];
    }

    /// Paints a node; says whether its children are to be painted too.
    boolean visit(TreeWalk.Place place) {
        TSNode node = place.node();
        int start = Math.clamp(node.getStartByte() - opening, 0, text.length());
        int end = Math.clamp(node.getEndByte() - opening, start, text.length());
        if (rules.isKey(place)) {
            paint(start, end, TokenKind.KEY);
            return false;
        }
        if (rules.clears(place)) {
            paint(start, end, null);
        }
        rules.kind(place, text.substring(start, Math.min(end, start + ColourRules.WORD)))
                .ifPresent(kind -> paint(start, end, kind));
        return true;
    }

    /// The painted stretches, white space at their ends left out.
    List<CodeToken> tokens() {
        List<CodeToken> tokens = new ArrayList<>();
        int start = 0;
        while (start < colours.length) {
            int end = start + 1;
            while (end < colours.length && colours[end] == colours[start]) {
                end++;
            }
            TokenKind kind = colours[start];
            if (kind != null) {
                add(tokens, kind, start, end);
            }
            start = end;
        }
        return tokens;
    }

    private void add(List<CodeToken> tokens, TokenKind kind, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            tokens.add(new CodeToken(kind, start, end));
        }
    }

    private void paint(int start, int end, @Nullable TokenKind colour) {
        for (int i = start; i < end; i++) {
            colours[i] = colour;
        }
    }
}
