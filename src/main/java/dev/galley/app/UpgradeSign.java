package dev.galley.app;

import dev.galley.store.UpgradeProgress;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.FxThread;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Fills the window while a workspace of an older version is brought up to date. To be made on the
/// FX thread; told by any.
final class UpgradeSign implements UpgradeProgress {

    private static final double WIDE = 320;
    private static final double GAP = 12;

    private final Stage stage;
    private final Remembered remembered;
    private final FxThread fx;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();

    /// @param remembered its theme and text size
    UpgradeSign(Stage stage, Remembered remembered, FxThread fx) {
        this.stage = stage;
        this.remembered = remembered;
        this.fx = fx;
    }

    @Override
    public void done(int posts, int of) {
        fx.later(() -> show(posts, of));
    }

    private void show(int posts, int of) {
        if (posts == 0) {
            put();
        }
        boolean done = posts >= of;
        bar.setProgress(done ? ProgressBar.INDETERMINATE_PROGRESS : (double) posts / of);
        count.setText(done ? "Opening " + Counted.posts(of) : Counted.of(posts, of));
    }

    private void put() {
        Label title = new Label("Bringing the workspace up to date");
        title.getStyleClass().add("start-sentence");
        title.setLabelFor(bar);
        bar.setPrefWidth(WIDE);
        bar.setAccessibleText("How far the workspace has been brought up to date");
        VBox sign = new VBox(GAP, title, bar, count);
        sign.getStyleClass().add("start-welcome");
        sign.setAlignment(Pos.CENTER);
        Scene before = stage.getScene();
        Scene scene = new Scene(sign, before.getWidth(), before.getHeight());
        var _ = new Appearance(scene, remembered);
        stage.setTitle("Galley");
        stage.setScene(scene);
        stage.show();
    }
}
