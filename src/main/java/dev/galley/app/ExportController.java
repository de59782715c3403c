package dev.galley.app;

import dev.galley.export.Format;
import dev.galley.ui.kit.Sheet;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// Binds the export dialog.
public final class ExportController {

    private final ExportViewModel export;
    private final PathChooser chooser;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private ComboBox<Format> format;
    @FXML private TextField target;
    @FXML private TextField query;
    @FXML private CheckBox replace;
    @FXML private Label message;
    @FXML private ListView<String> leftOut;
    @FXML private Button write;

    ExportController(ExportViewModel export, PathChooser chooser, Runnable leave) {
        this.export = export;
        this.chooser = chooser;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        format.getItems().setAll(Format.values());
        format.setConverter(new FormatWords());
        format.valueProperty().bindBidirectional(export.format());
        target.textProperty().bindBidirectional(export.target());
        query.textProperty().bindBidirectional(export.query());
        replace.selectedProperty().bindBidirectional(export.replace());
        export.preview().subscribe(this::show);
        Sheet.make(overlay, export.open(), new Sheet.Way(export::close, () -> format, leave));
    }

    @FXML
    void onChoose() {
        chooser.fileToWrite(export.proposedName())
                .ifPresent(path -> export.target().set(path.toString()));
    }

    @FXML
    void onWrite() {
        export.write();
    }

    @FXML
    void onCancel() {
        export.close();
    }

    private void show(ExportViewModel.Preview preview) {
        message.setText(preview.message());
        message.getStyleClass().removeAll("export-wrong");
        if (preview.wrong()) {
            message.getStyleClass().add("export-wrong");
        }
        leftOut.getItems().setAll(preview.leftOut());
        leftOut.setVisible(!preview.leftOut().isEmpty());
        leftOut.setManaged(!preview.leftOut().isEmpty());
        write.setDisable(!preview.writable());
    }

    /// The formats in words.
    private static final class FormatWords extends StringConverter<Format> {

        @Override
        public String toString(@Nullable Format format) {
            return switch (format) {
                case null -> "";
                case JSONL -> "JSON lines: one post a line";
                case BULK -> "Bulk: for OpenSearch and Elasticsearch";
                case CSV -> "CSV: a table for spreadsheets";
                case MARKDOWN -> "Markdown: a folder with one file a post";
            };
        }

        @Override
        public Format fromString(String words) {
            return Format.JSONL;
        }
    }
}
