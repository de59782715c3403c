package dev.galley.ui.reader;

import dev.galley.code.CodeToken;

import java.util.ArrayList;
import java.util.List;

/// Hands out the tokens of a text stretch by stretch, from front to back, in linear time.
final class TokenCursor {

    private final List<CodeToken> tokens;
    private int next;

    TokenCursor(List<CodeToken> tokens) {
        this.tokens = tokens;
    }

    /// The tokens inside a stretch, cut to it and counted from its start. Stretches must come in
    /// order.
    List<CodeToken> within(int from, int to) {
        while (next < tokens.size() && tokens.get(next).end() <= from) {
            next++;
        }
        List<CodeToken> found = new ArrayList<>();
        for (int i = next; i < tokens.size() && tokens.get(i).start() < to; i++) {
            CodeToken part = tokens.get(i).within(from, to);
            if (part != null) {
                found.add(part);
            }
        }
        return found;
    }
}
