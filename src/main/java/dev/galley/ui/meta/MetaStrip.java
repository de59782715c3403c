package dev.galley.ui.meta;

import dev.galley.review.Policy;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.ScoreBar;
import dev.galley.ui.kit.StatusBadge;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The meta box in a line or two, to stand over the article where the window has no room for the
/// whole. That a post needs review is said by the band over its title. All of it belongs to the FX
/// thread.
public final class MetaStrip {

    private static final double BAR = 64;
    private static final double NUMBER = 28;

    private final FlowPane root = new FlowPane();
    private final StatusBadge badge = new StatusBadge();
    private final Label difficulty = new Label();
    private final Label readingTime = new Label();
    private final List<ScoreBar> bars = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final List<Node> scores = new ArrayList<>();

    public MetaStrip() {
        root.getStyleClass().add("meta-strip");
        root.getStylesheets().add(MetaPane.stylesheet());
        root.setRowValignment(VPos.CENTER);
        show((PreparedMeta) null);
    }

    /// The strip to put into the window.
    public Node node() {
        return root;
    }

    /// Shows a post, or nothing.
    public void show(@Nullable PostDetail detail, Policy policy) {
        show(detail == null ? null : PreparedMeta.of(detail, policy));
    }

    /// Shows what was worked out beforehand, or nothing.
    public void show(@Nullable PreparedMeta prepared) {
        root.setVisible(prepared != null);
        root.setManaged(prepared != null);
        if (prepared == null) {
            return;
        }
        MetaView view = prepared.view();
        badge.show(view.standing().status());
        text(difficulty, view.difficulty(), "Difficulty " + view.difficulty());
        text(readingTime, view.readingTime(), "Reading time " + view.readingTime());
        showScores(view.scores());
        List<Node> parts = new ArrayList<>();
        parts.addAll(scores);
        parts.addAll(List.of(badge, difficulty, readingTime));
        root.getChildren().setAll(parts.stream().filter(Node::isVisible).toList());
    }

    private void showScores(List<ScoreView> views) {
        if (scores.isEmpty()) {
            views.forEach(this::add);
        }
        for (int i = 0; i < views.size(); i++) {
            bars.get(i).show(views.get(i).number(), views.get(i).weakBelow());
            boolean noBar = views.get(i).number() == null;
            bars.get(i).setPrefWidth(noBar ? NUMBER : BAR);
            boolean weak = views.get(i).standing() == ScoreView.Standing.WEAK;
            words.get(i).setVisible(weak);
            words.get(i).setManaged(weak);
        }
    }

    private void add(ScoreView view) {
        Label name = new Label(view.key());
        name.getStyleClass().add("meta-score-name");
        ScoreBar bar = ScoreBar.beside(view.key());
        bar.setMinWidth(Region.USE_PREF_SIZE);
        Label word = new Label("weak");
        word.getStyleClass().add("meta-strip-weak");
        HBox box = new HBox(name, bar, word);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("meta-strip-score");
        bars.add(bar);
        words.add(word);
        scores.add(box);
    }

    private static void text(Label label, String text, String spoken) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setAccessibleText(spoken);
        label.getStyleClass().setAll("label", "meta-strip-fact");
    }
}
