package dev.galley.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// What just happened, for six seconds, with one thing to do about it. It never takes the focus.
public final class Toast extends HBox {

    private static final Duration STAYS = Duration.seconds(6);

    private final Label message = new Label();
    private final Button act = new Button();
    private final PauseTransition end = new PauseTransition(STAYS);

    /// A toast that follows a board.
    public Toast(NoticeBoard board) {
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        message.setMaxWidth(520);
        act.getStyleClass().add("toast-act");
        act.setFocusTraversable(false);
        act.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(message, act);
        end.setOnFinished(_ -> board.hush());
        board.toast().addListener((_, _, now) -> show(now));
        show(board.toast().get());
    }

    private void show(@Nullable Notice notice) {
        setVisible(notice != null);
        if (notice == null) {
            end.stop();
            return;
        }
        message.setText(notice.message());
        setAccessibleText(notice.message());
        Offer offer = notice.offer();
        act.setVisible(offer != null);
        act.setManaged(offer != null);
        if (offer != null) {
            act.setText(offer.label());
            act.setOnAction(_ -> offer.act().run());
        }
        end.playFromStart();
    }
}
