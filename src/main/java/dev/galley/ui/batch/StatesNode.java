package dev.galley.ui.batch;

import dev.galley.catalog.Counts;
import dev.galley.review.Status;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Icons;
import dev.galley.ui.kit.Statuses;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How many posts are in each state: a bar of parts, and below it each state's shape with its
/// number.
final class StatesNode extends VBox {

    /// From what is done to what is not.
    static final List<Status> ORDER =
            List.of(
                    Status.SIGNED_OFF,
                    Status.APPROVED,
                    Status.CHANGES_REQUESTED,
                    Status.REJECTED,
                    Status.DEFERRED,
                    Status.UNREVIEWED);

    private static final Insets SECOND_TICK = new Insets(0, 0, 0, -11);

    private final Parts parts = new Parts();
    private final FlowPane numbers = new FlowPane();
    private final Tooltip tooltip = new Tooltip();

    StatesNode() {
        getStyleClass().add("states");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        numbers.getStyleClass().add("states-numbers");
        Tooltip.install(this, tooltip);
        getChildren().setAll(parts, numbers);
    }

    void show(Counts counts) {
        String text =
                ORDER.stream()
                        .filter(status -> counts.of(status) > 0)
                        .map(status -> words(status, counts.of(status)))
                        .collect(Collectors.joining(", "));
        setAccessibleText(text);
        tooltip.setText(text);
        parts.show(counts);
        numbers.getChildren()
                .setAll(
                        ORDER.stream()
                                .filter(status -> counts.of(status) > 0)
                                .map(status -> mark(status, Counted.of(counts.of(status))))
                                .toList());
    }

    /// A state's shape before some words, in its colour.
    static HBox mark(Status status, String words) {
        FontIcon first = Icons.of(Statuses.shape(status), "status-icon");
        Label label = new Label(words);
        label.getStyleClass().add("status-word");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(first);
        if (status == Status.SIGNED_OFF) {
            FontIcon second = Icons.of(Statuses.shape(status), "status-icon");
            HBox.setMargin(second, SECOND_TICK);
            box.getChildren().add(second);
        }
        box.getChildren().add(label);
        box.getStyleClass().addAll("states-mark", Statuses.styleClass(status));
        return box;
    }

    private static String words(Status status, int count) {
        return Counted.of(count) + " " + Statuses.word(status).toLowerCase(Locale.ROOT);
    }

    /// The bar. A state with posts is never thinner than can be seen.
    private static final class Parts extends Region {

        private static final double THINNEST = 3;
        private static final double GAP = 1;

        private int[] shares = new int[0];

        Parts() {
            getStyleClass().add("states-bar");
        }

        void show(Counts counts) {
            List<Status> held = ORDER.stream().filter(status -> counts.of(status) > 0).toList();
            shares = held.stream().mapToInt(counts::of).toArray();
            getChildren().setAll(held.stream().map(Parts::part).toList());
            requestLayout();
        }

        private static Region part(Status status) {
            Region part = new Region();
            part.getStyleClass().addAll("states-part", "part-" + status.word());
            return part;
        }

        @Override
        protected void layoutChildren() {
            double sum = 0;
            for (int share : shares) {
                sum += share;
            }
            int count = shares.length;
            double free = Math.max(0, getWidth() - count * THINNEST - (count - 1) * GAP);
            double x = 0;
            for (int i = 0; i < count; i++) {
                double width = THINNEST + free * shares[i] / sum;
                getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
                x += width + GAP;
            }
        }
    }
}
