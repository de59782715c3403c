package dev.galley.code;

import dev.galley.text.Span;

import org.treesitter.TSNode;

import java.util.ArrayList;
import java.util.List;

/// Collects the nodes of a tree that stand for what does not parse.
final class ErrorCollector {

    private static final int MOST = 100;

    private final List<Span> errors = new ArrayList<>();
    private final int length;
    private final int opening;

    /// @param length of the text
    /// @param opening how much the parser saw before the text
    ErrorCollector(int length, int opening) {
        this.length = length;
        this.opening = opening;
    }

    /// Takes a node; says whether to look into it.
    boolean visit(TreeWalk.Place place) {
        TSNode node = place.node();
        if (errors.size() < MOST && (node.isError() || node.isMissing())) {
            errors.add(new Span(inText(node.getStartByte()), inText(node.getEndByte())));
            return false;
        }
        return errors.size() < MOST && node.hasError();
    }

    /// What was found, in order.
    List<Span> errors() {
        return List.copyOf(errors);
    }

    private int inText(int at) {
        return Math.clamp(at - opening, 0, length);
    }
}
