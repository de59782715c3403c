package dev.galley.parse;

import java.util.BitSet;

/// Settles which lines of a body are source code: the choice for all lines together that agrees
/// best with the evidence for each, where each change between code and text has its price. So a
/// word between lines of code goes with them, and a heading beside code does not.
final class CodeRuns {

    private static final double PRICE_AT_GAP = 1.2;
    private static final double PRICE = 1.6;
    private static final double PRICE_IN_BLOCK = 3;

    private CodeRuns() {}

    /// The lines from `start` to `end` that are code.
    ///
    /// @param images the lines that an image begins on; neither of its two lines is code
    static BitSet find(Lines lines, int start, int end, BitSet images) {
        BodyLines body = new BodyLines(lines, start, end);
        float[] evidence = CodeContext.weigh(body, start, images);
        int count = end - start;
        double inBlock = hasGaps(lines, start, end) ? PRICE_IN_BLOCK : PRICE;
        BitSet codeFromText = new BitSet();
        BitSet textFromCode = new BitSet();
        double code = -PRICE;
        double text = 0;
        for (int i = 0; i < count; i++) {
            double price = lines.gapBefore(start + i) ? PRICE_AT_GAP : inBlock;
            if (price == PRICE_IN_BLOCK && i > 0 && (isApart(body, i) || isApart(body, i - 1))) {
                price = PRICE;
            }
            if (i > 0) {
                boolean enter = text - price > code;
                boolean leave = code - price >= text;
                codeFromText.set(i, enter);
                textFromCode.set(i, leave);
                double entered = enter ? text - price : code;
                text = leave ? code - price : text;
                code = entered;
            }
            code += evidence[i];
        }
        BitSet found = new BitSet();
        boolean inCode = code > text;
        for (int i = count - 1; i >= 0; i--) {
            found.set(start + i, inCode);
            inCode = inCode ? !codeFromText.get(i) : textFromCode.get(i);
        }
        return found;
    }

    /// Whether a line is a sentence or an item, which end before code without a blank line.
    private static boolean isApart(BodyLines lines, int i) {
        return lines.isPlainSentence(i) || lines.isItem(i) || lines.shape(i).sentence();
    }

    /// Whether blank lines stand between the blocks, so that lines without one belong together.
    private static boolean hasGaps(Lines lines, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (lines.gapBefore(i)) {
                return true;
            }
        }
        return false;
    }
}
