package dev.galley.ui.batch;

import dev.galley.review.Decision;
import dev.galley.session.SignOffReadiness;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// The columns about a sign-off by the person who acts. What it would come to is asked for the rows
/// that are shown, and filled in when it is known.
///
/// @param batches is asked
record SignOffColumns(BatchesViewModel batches) {

    List<TableColumn<BatchRow, BatchRow>> all() {
        TableColumn<BatchRow, BatchRow> ready =
                BatchColumns.of("Ready for you", 152, () -> new Offer(batches), Offer::show);
        ready.setComparator(Comparator.comparingInt(SignOffColumns::ready));
        TableColumn<BatchRow, BatchRow> way =
                BatchColumns.of("Stands in the way", 176, () -> new Way(batches), Way::show);
        way.setComparator(
                Comparator.comparingInt(
                        (BatchRow row) ->
                                row.overview().posts() - row.overview().releases().released()));
        return List.of(ready, way);
    }

    private static int ready(BatchRow row) {
        SignOffReadiness known = row.readiness().get();
        return known == null ? -1 : known.ready();
    }

    /// A button that says how many posts can be signed off, or a word where none can.
    private static final class Offer extends StackPane {

        private final BatchesViewModel batches;
        private final Label words = new Label();
        private final Button button = new Button();
        private Subscription following = Subscription.EMPTY;

        Offer(BatchesViewModel batches) {
            this.batches = batches;
            getStyleClass().add("batch-offer");
            words.getStyleClass().add("line-second");
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().setAll(words, button);
        }

        void show(BatchRow row) {
            following.unsubscribe();
            batches.need(row);
            button.setOnAction(_ -> batches.decide(row, Decision.SIGN_OFF));
            following = row.readiness().subscribe(this::show);
        }

        private void show(@Nullable SignOffReadiness known) {
            int ready = known == null ? 0 : known.ready();
            boolean some = ready > 0;
            button.setVisible(some);
            words.setVisible(!some);
            words.setText(known == null ? "…" : "–");
            words.setAccessibleText(known == null ? "being counted" : "none");
            if (some) {
                button.setText(Wording.act(Decision.SIGN_OFF, ready));
            }
        }
    }

    /// What stands in the way, in as many lines as there is room for.
    private static final class Way extends Label {

        private final BatchesViewModel batches;
        private final Tooltip tooltip = new Tooltip();
        private Subscription following = Subscription.EMPTY;

        Way(BatchesViewModel batches) {
            this.batches = batches;
            getStyleClass().add("batch-way");
            setWrapText(true);
            setTooltip(tooltip);
        }

        void show(BatchRow row) {
            following.unsubscribe();
            batches.need(row);
            following =
                    row.readiness()
                            .subscribe(known -> setWords(InTheWay.of(row.overview(), known)));
        }

        private void setWords(String words) {
            setText(words);
            tooltip.setText(words);
        }
    }
}
