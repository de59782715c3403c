package dev.galley.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.function.Consumer;

/// Says which block is double clicked.
final class BlockClicks {

    private BlockClicks() {}

    /// Calls back with the index of each block that is double clicked; -1 for the title.
    static void listen(ArticleArea area, Consumer<Integer> asked) {
        area.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    boolean twice =
                            event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
                    if (twice && !isButton(event)) {
                        asked.accept(block(area, event));
                    }
                });
    }

    private static int block(ArticleArea area, MouseEvent event) {
        int offset = area.hit(event.getX(), event.getY()).getInsertionIndex();
        int line = Math.min(area.place(offset).line(), area.lines().size() - 1);
        return line < 0 ? ReadingLine.TITLE : area.lines().get(line).block();
    }

    private static boolean isButton(MouseEvent event) {
        for (Node at = event.getPickResult().getIntersectedNode();
                at != null;
                at = at.getParent()) {
            if (at instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }
}
