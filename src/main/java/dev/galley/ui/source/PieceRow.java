package dev.galley.ui.source;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.List;

/// One piece in the outline: its kind or field at the left, its text beside it, a bar in the colour
/// of its kind between. It is used again for other pieces. Belongs to the FX thread.
final class PieceRow extends Region {

    /// How much of a piece the outline shows.
    static final int LONGEST = 900;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass BEGINS = PseudoClass.getPseudoClass("begins");
    private static final double GAP = 8;
    private static final double BAR = 4;
    private static final double LEAD = 12;

    /// A row with more room than this above it begins a piece of its own.
    private static final double BEGINS_AT = 4;

    private final Text head = new Text();
    private final Text words = new Text();
    private final Region bar = new Region();
    private int index = -1;
    private String style = "";

    PieceRow() {
        getStyleClass().add("piece-row");
        head.getStyleClass().add("piece-head");
        words.getStyleClass().add("piece-words");
        bar.getStyleClass().add("piece-bar");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        for (Text text : List.of(head, words)) {
            text.setTextOrigin(VPos.TOP);
            text.setAccessibleRole(AccessibleRole.NODE);
            text.setManaged(false);
        }
        getChildren().addAll(bar, head, words);
    }

    /// The piece that it shows; -1 where it shows none.
    int index() {
        return index;
    }

    /// Shows another piece.
    void show(int number, Piece piece) {
        index = number;
        head.setText(piece.head());
        words.setText(shown(piece));
        setAccessibleText(piece.label() + ": " + Remarks.cut(piece.text()));
        pseudoClassStateChanged(BEGINS, piece.isFirst());
        String now = "piece-" + piece.kind().word();
        if (!now.equals(style)) {
            getStyleClass().remove(style);
            getStyleClass().add(now);
            style = now;
        }
    }

    /// Shows no piece, and waits to be used again.
    void putAway() {
        index = -1;
        setVisible(false);
    }

    /// Lights it, under the pointer or because it is looked at.
    void light(boolean lit, boolean chosen) {
        pseudoClassStateChanged(LIT, lit);
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Its height where there is so much room for it, head and all.
    double heightIn(double width, double headWidth) {
        Insets inner = getInsets();
        double room = width - headWidth - 2 * GAP - BAR - LEAD - inner.getLeft() - inner.getRight();
        words.setWrappingWidth(Math.max(40, room));
        head.setWrappingWidth(Math.max(20, headWidth));
        double tallest =
                Math.max(words.getLayoutBounds().getHeight(), head.getLayoutBounds().getHeight());
        return Math.ceil(tallest + inner.getTop() + inner.getBottom());
    }

    @Override
    protected void layoutChildren() {
        Insets inner = getInsets();
        double left = inner.getLeft() + GAP;
        double barAt = Math.round(left + head.getWrappingWidth() + GAP);
        words.relocate(barAt + BAR + LEAD, inner.getTop());
        double drop = words.getBaselineOffset() - head.getBaselineOffset();
        head.relocate(left, inner.getTop() + Math.max(0, Math.round(drop)));
        double gap = inner.getTop() > BEGINS_AT ? 2 : 0;
        bar.resizeRelocate(barAt, gap, BAR, getHeight() - gap);
    }

    private static String shown(Piece piece) {
        String text = piece.text().replace("\r\n", "\n").replace('\r', '\n');
        boolean item = piece.kind() == Kind.LIST;
        String lead = item ? "•  " : "";
        return text.length() <= LONGEST
                ? lead + text
                : "%s%s… (%,d characters)"
                        .formatted(lead, text.substring(0, LONGEST), text.length());
    }
}
