package dev.galley.ui.source;

import java.util.Arrays;
import java.util.List;

/// The heights of the pieces in the outline, in pixels: measured for those that were shown at this
/// width, guessed for the others. Knows no node; for one thread.
final class Heights {

    private static final double CHARS_OF_A_LINE = 70;
    private static final double LINE = 22;

    private final double[] heights;
    private final boolean[] measured;
    private final double[] guesses;

    Heights(List<Piece> pieces) {
        heights = new double[pieces.size()];
        measured = new boolean[pieces.size()];
        guesses = new double[pieces.size()];
        for (int i = 0; i < heights.length; i++) {
            int length = Math.min(PieceRow.LONGEST, pieces.get(i).text().length());
            guesses[i] = Math.ceil(1 + length / CHARS_OF_A_LINE) * LINE;
        }
        forget();
    }

    int count() {
        return heights.length;
    }

    double of(int piece) {
        return heights[piece];
    }

    /// Takes a height as it was measured.
    void measured(int piece, double height) {
        heights[piece] = height;
        measured[piece] = true;
    }

    /// Whether a height was measured.
    boolean isMeasured(int piece) {
        return measured[piece];
    }

    /// Forgets what was measured, at another width or in another font.
    void forget() {
        System.arraycopy(guesses, 0, heights, 0, heights.length);
        Arrays.fill(measured, false);
    }

    /// The heights of all before a piece.
    double above(int piece) {
        double sum = 0;
        for (int i = 0; i < piece; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
