package dev.galley.ui.meta;

import dev.galley.review.Policy;
import dev.galley.session.PostDetail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Shows the meta box of one post and where the post stands. All of it belongs to the FX thread.
public final class MetaPane {

    private final Times times = new Times(ZoneId.systemDefault());
    private final StackPane root = new StackPane();
    private final BorderPane page = new BorderPane();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Label empty = new Label("The meta box of the selected post stands here");
    private final ContentNodes nodes = new ContentNodes(this::openLink);
    private Map<FieldView, FieldNode> shown = Map.of();
    private Consumer<String> open = address -> {};

    public MetaPane() {
        root.getStyleClass().add("meta");
        root.getStylesheets().add(stylesheet());
        column.getStyleClass().add("meta-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("meta-scroll");
        scroll.setAccessibleText("Meta box");
        empty.getStyleClass().add("meta-none");
        empty.setWrapText(true);
        page.setCenter(scroll);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getChildren().addAll(page, empty);
        page.setVisible(false);
    }

    /// The pane to put into the window; made for 300 to 360 pixels.
    public Node node() {
        return root;
    }

    /// Says who opens a link; until then, and unless a person clicks one, nothing is opened.
    public void onOpenLink(Consumer<String> opener) {
        open = opener;
    }

    /// Shows a post's meta box from its start, or the empty state.
    public void show(@Nullable PostDetail detail, Policy policy) {
        page.setVisible(detail != null);
        empty.setVisible(detail == null);
        if (detail != null) {
            show(MetaView.of(detail, policy, times));
        }
    }

    private void show(MetaView view) {
        page.setTop(view.band() == null ? null : band(view.band()));
        List<Node> content = new ArrayList<>();
        VBox scores = new VBox();
        scores.getStyleClass().add("meta-scores");
        view.scores().forEach(score -> scores.getChildren().add(new ScoreRow(score)));
        content.add(scores);
        content.add(new StandingNode(view.standing(), nodes));
        if (!view.box()) {
            content.add(ContentNodes.label("This post has no meta box", "meta-none"));
        }
        addFields(content, view);
        column.getChildren().setAll(content);
        scroll.setVvalue(0);
    }

    /// Fields that say the same as before keep their nodes.
    private void addFields(List<Node> content, MetaView view) {
        Map<FieldView, FieldNode> kept = new HashMap<>(shown);
        Map<FieldView, FieldNode> now = new HashMap<>();
        view.fields().forEach(field -> content.add(field(field, kept, now)));
        if (!view.unknown().isEmpty()) {
            content.add(ContentNodes.label("Unknown fields", "meta-heading"));
            view.unknown().forEach(field -> content.add(field(field, kept, now)));
        }
        shown = now;
    }

    private FieldNode field(
            FieldView field, Map<FieldView, FieldNode> kept, Map<FieldView, FieldNode> now) {
        FieldNode old = kept.remove(field);
        FieldNode node = old == null ? new FieldNode(field, nodes) : old;
        now.put(field, node);
        return node;
    }

    private static Node band(ReviewBand band) {
        FontIcon icon = new FontIcon(band.open() ? Feather.ALERT_TRIANGLE : Feather.USER_CHECK);
        Label label = new Label(band.words(), icon);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("meta-band", band.open() ? "open" : "resolved");
        return label;
    }

    private void openLink(String address) {
        open.accept(address);
    }

    private static String stylesheet() {
        return Objects.requireNonNull(
                        MetaPane.class.getResource("/styles/meta.css"),
                        "styles/meta.css is missing from the program")
                .toExternalForm();
    }
}
