package dev.galley.ui.insight;

import dev.galley.ui.insight.SamplesViewModel.BatchChoice;
import dev.galley.ui.kit.Counted;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a new sample is drawn from. Enter draws, Escape closes.
final class SampleForm {

    private final SamplesViewModel model;
    private final ComboBox<BatchChoice> batch = new ComboBox<>();
    private final TextField size = new TextField();
    private final TextField seed = new TextField();
    private final Label complaint = new Label();
    private final VBox node;

    SampleForm(SamplesViewModel model) {
        this.model = model;
        size.getStyleClass().add("sample-size");
        seed.getStyleClass().add("sample-seed");
        size.textProperty().bindBidirectional(model.size());
        seed.textProperty().bindBidirectional(model.seed());
        Button draw = new Button("Draw sample");
        draw.getStyleClass().add("accent");
        draw.setOnAction(_ -> model.draw());
        Button cancel = new Button("Cancel");
        cancel.setOnAction(_ -> model.dismiss());
        HBox line =
                new HBox(
                        named("Batch", batch),
                        named("Posts", size),
                        named("Seed", seed),
                        draw,
                        cancel);
        line.getStyleClass().add("sample-form-line");
        complaint.getStyleClass().add("sample-complaint");
        complaint.setWrapText(true);
        node = new VBox(line, complaint);
        node.getStyleClass().add("sample-form");
        follow();
    }

    Node node() {
        return node;
    }

    private void follow() {
        batch.setConverter(new BatchWords());
        model.batches().subscribe(this::fill);
        model.batch().subscribe(_ -> fill(model.batches().get()));
        batch.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.batch().set(chosen.name());
                            }
                        });
        model.complaint().subscribe(this::complain);
        model.drawing().subscribe(this::open);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fill(List<BatchChoice> choices) {
        if (!batch.getItems().equals(choices)) {
            batch.getItems().setAll(choices);
        }
        choices.stream()
                .filter(choice -> choice.name().equals(model.batch().get()))
                .findFirst()
                .ifPresent(batch::setValue);
    }

    private void complain(String words) {
        complaint.setText(words);
        complaint.setVisible(!words.isEmpty());
        complaint.setManaged(!words.isEmpty());
    }

    private void open(boolean open) {
        node.setVisible(open);
        node.setManaged(open);
        if (open) {
            size.requestFocus();
            size.selectAll();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !batch.isShowing()) {
            model.dismiss();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            model.draw();
            event.consume();
        }
    }

    private static HBox named(String name, Region control) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        control.setAccessibleText(name);
        HBox box = new HBox(label, control);
        box.getStyleClass().add("sample-field");
        return box;
    }

    /// A batch with how many posts it has.
    private static final class BatchWords extends StringConverter<@Nullable BatchChoice> {
        @Override
        public String toString(@Nullable BatchChoice choice) {
            return choice == null ? "" : choice.name() + " (" + Counted.of(choice.posts()) + ")";
        }

        @Override
        public @Nullable BatchChoice fromString(String words) {
            return null;
        }
    }
}
