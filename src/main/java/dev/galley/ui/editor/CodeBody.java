package dev.galley.ui.editor;

import dev.galley.article.Block;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// Code, which does not wrap, with its language.
final class CodeBody extends VBox implements BlockBody {

    private static final String INDENT = "    ";
    private static final List<String> LANGUAGES =
            List.of(
                    "bash",
                    "c",
                    "c++",
                    "c#",
                    "css",
                    "dockerfile",
                    "go",
                    "html",
                    "ini",
                    "java",
                    "javascript",
                    "json",
                    "kotlin",
                    "nginx",
                    "php",
                    "python",
                    "ruby",
                    "rust",
                    "sql",
                    "swift",
                    "toml",
                    "typescript",
                    "xml",
                    "yaml");

    private final TextBox text;
    private final ComboBox<String> language = new ComboBox<>();
    private final Consumer<String> languageTyped;
    private boolean quiet;

    CodeBody(Consumer<String> typed, Consumer<String> languageTyped) {
        this.languageTyped = languageTyped;
        getStyleClass().add("editor-code-block");
        text = new TextBox("editor-code", typed);
        text.setWrapText(false);
        text.setAccessibleText("Code");
        text.setPromptText("Code");
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::indent);
        language.setEditable(true);
        language.getStyleClass().add("editor-language");
        language.setAccessibleText("Language of the code");
        language.setPromptText("Language");
        language.getEditor().setAccessibleText("Language of the code");
        language.getEditor().textProperty().addListener((_, _, now) -> languageTyped(now));
        language.setOnShowing(_ -> offer());
        getChildren().addAll(language, text);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Block block) {
        text.show(BlockTexts.text(block));
        if (block instanceof Block.Code code) {
            String word = code.language() == null ? "" : code.language();
            String typed = BlockTexts.language(language.getEditor().getText());
            if (!word.equals(typed == null ? "" : typed)) {
                quiet = true;
                language.getEditor().setText(word);
                quiet = false;
            }
        }
    }

    @Override
    public TextInputControl first() {
        return text;
    }

    private void languageTyped(String typed) {
        if (!quiet) {
            languageTyped.accept(typed);
        }
    }

    /// Offers the languages that begin as what was typed, or all of them.
    private void offer() {
        String typed = BlockTexts.language(language.getEditor().getText());
        List<String> fit =
                LANGUAGES.stream().filter(l -> typed == null || l.startsWith(typed)).toList();
        boolean whole = fit.isEmpty() || (fit.size() == 1 && fit.getFirst().equals(typed));
        quiet = true;
        language.setItems(FXCollections.observableList(whole ? LANGUAGES : fit));
        quiet = false;
    }

    private void indent(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.TAB && plain) {
            text.replaceSelection(text.getText().contains("\t") ? "\t" : INDENT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && plain) {
            text.replaceSelection("\n" + margin());
            event.consume();
        }
    }

    /// The white space that the line of the caret begins with.
    private String margin() {
        int caret = text.getSelection().getStart();
        String before = text.getText(0, caret);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
