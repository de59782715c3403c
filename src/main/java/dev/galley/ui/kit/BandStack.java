package dev.galley.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

/// The bands of a notice board, one below the other; takes no room while there are none.
public final class BandStack extends VBox {

    /// The bands of a board.
    public BandStack(NoticeBoard board) {
        board.bands().addListener((ListChangeListener<Notice>) _ -> fill(board));
        fill(board);
    }

    private void fill(NoticeBoard board) {
        getChildren()
                .setAll(
                        board.bands().stream()
                                .map(notice -> new Band(notice, () -> board.close(notice)))
                                .toList());
    }
}
