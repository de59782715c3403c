package dev.galley.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// The bar for finding words: what to find, how many there are, and the ways on. Belongs to the FX
/// thread.
public final class FindBar extends HBox {

    private final Find find;
    private final TextField words = new TextField();
    private final Label count = new Label();

    /// A bar that shows and hides itself.
    ///
    /// @param prompt says where it looks, such as `Find in the article`
    /// @param closed runs when the bar was closed, to put the focus where it was
    public FindBar(Find find, String prompt, Runnable closed) {
        this.find = find;
        getStyleClass().add("find-bar");
        words.setPromptText(prompt);
        words.setAccessibleText(prompt);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bindBidirectional(find.words());
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        find.found().subscribe(now -> count.setText(find.count()));
        find.words().subscribe(now -> count.setText(find.count()));
        ToggleButton matchCase = new ToggleButton("Aa");
        matchCase.setAccessibleText("Match case");
        matchCase.setMinWidth(Region.USE_PREF_SIZE);
        matchCase.setTooltip(new Tooltip("Match case"));
        matchCase.selectedProperty().bindBidirectional(find.matchCase());
        getChildren()
                .addAll(
                        words,
                        count,
                        matchCase,
                        button(Feather.CHEVRON_UP, "Previous (Shift+F3)", find::previous),
                        button(Feather.CHEVRON_DOWN, "Next (F3)", find::next),
                        button(Feather.X, "Close (Escape)", () -> find.open().set(false)));
        visibleProperty().bind(find.open());
        managedProperty().bind(find.open());
        find.open()
                .addListener(
                        (of, was, is) -> {
                            if (was && !is) {
                                closed.run();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts the focus into the field and selects what is in it.
    public void focus() {
        words.requestFocus();
        words.selectAll();
    }

    private void key(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && words.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            find.open().set(false);
        } else if (event.getCode() == KeyCode.F3 || enter) {
            go(event.isShiftDown());
        } else {
            return;
        }
        event.consume();
    }

    private void go(boolean back) {
        if (back) {
            find.previous();
        } else {
            find.next();
        }
    }

    private static Button button(Feather icon, String words, Runnable act) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> act.run());
        return button;
    }
}
