package dev.galley.ui.source;

/// How many cells of the character grid a character takes: wide ones two, combining and invisible
/// ones none. Wide are the ranges that Unicode's East Asian Width (UAX #11) calls W or F, and
/// emoji. Pure.
final class Cells {

    /// Cells from one tab stop to the next.
    static final int TAB = 4;

    /// The first and last code points of wide ranges, in order.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2614, 0x2615, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728,
        0x2728, 0x274C, 0x274E, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF,
        0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00,
        0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x1FA70,
        0x1FAFF, 0x20000, 0x3FFFD
    };

    private Cells() {}

    /// The cells of a code point that stands at a column.
    ///
    /// @param seen whether characters without width are shown, in a cell of their own
    static int of(int codePoint, int column, boolean seen) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return 1;
        }
        if (codePoint == '\t') {
            return TAB - column % TAB;
        }
        if (codePoint < 0x300) {
            return codePoint == 0xAD && !seen ? 0 : 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            case Character.FORMAT -> seen ? 1 : 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /// Whether a character shows nothing and takes no room, so that nobody sees that it is there.
    static boolean isHidden(int codePoint) {
        return codePoint == 0xAD || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
