package dev.galley.ui.source;

import dev.galley.text.Span;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.FindBar;
import dev.galley.ui.kit.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The raw text with what stands over it: its figures, its tools, the bar that finds words.
final class RawSide extends BorderPane {

    private static final int LONGEST_WANTED = 200;

    private final RawView view = new RawView();
    private final FindViewModel find;
    private final FindBar bar;
    private final ToggleButton white = new ToggleButton("¶");
    private final SideHead head;
    private Consumer<Span> onFound = _ -> {};

    /// @param background where words are looked for
    RawSide(Background background) {
        find = new FindViewModel(background);
        bar = new FindBar(find, "Find in the raw text", view::requestFocus);
        head = new SideHead("Raw text", whiteSwitch(), finder());
        setMinSize(0, 0);
        setTop(new VBox(head, bar));
        setCenter(view);
        find.found().subscribe(this::found);
    }

    RawView view() {
        return view;
    }

    /// Calls back with a place that a person looked for.
    void onFound(Consumer<Span> found) {
        onFound = found;
    }

    /// Offers these on a right click, and what can be done with the text alone.
    void offer(Runnable copy, List<MenuItem> more) {
        MenuItem copying = item("Copy", copy);
        ContextMenu menu = new ContextMenu(copying);
        menu.getItems().addAll(more);
        menu.getItems().add(item("Find in the raw text", this::openFind));
        menu.setOnShowing(_ -> copying.setDisable(view.caret().selected().isEmpty()));
        view.setOnContextMenuRequested(
                event -> menu.show(view, event.getScreenX(), event.getScreenY()));
    }

    static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /// Shows another text from its start.
    void show(SourceModel now) {
        view.show(now);
        find.text(now.text());
        head.say("%s claimed · %,d lines".formatted(now.coverageWords(), now.lines().count()));
    }

    /// Shows nothing.
    void clear() {
        view.show(null);
        find.text("");
    }

    void openFind() {
        String selected = view.caret().selected();
        boolean words = selected.length() < LONGEST_WANTED && selected.indexOf('\n') < 0;
        if (words && !selected.isBlank()) {
            find.words().set(selected.strip());
        }
        find.from(view.caret().selection().start());
        find.open().set(true);
        bar.focus();
    }

    /// Goes to the next place that was found, or to the one before; opens the bar where nothing is
    /// looked for.
    void findOn(boolean back) {
        if (!find.open().get() || find.words().get().isEmpty()) {
            openFind();
        } else if (back) {
            find.previous();
        } else {
            find.next();
        }
    }

    void switchWhite() {
        white.fire();
    }

    private void found(FindViewModel.Found now) {
        FoundSpans spans = now.spans();
        view.found(spans);
        if (now.moved() && spans.current() >= 0) {
            int start = spans.start(spans.current());
            onFound.accept(new Span(start, start + spans.length()));
        }
    }

    private Node whiteSwitch() {
        String words = "Show white space, control characters and line ends";
        white.getStyleClass().addAll("flat", "side-tool");
        white.setAccessibleText(words);
        white.setTooltip(new Tooltip(words));
        white.selectedProperty().subscribe(view::white);
        return white;
    }

    private Node finder() {
        Button button = new Button();
        button.setGraphic(Icons.of(Feather.SEARCH));
        button.getStyleClass().addAll("flat", "button-icon", "side-tool");
        button.setAccessibleText("Find in the raw text");
        button.setTooltip(new Tooltip("Find in the raw text (Ctrl+F)"));
        button.setOnAction(_ -> openFind());
        return button;
    }
}
