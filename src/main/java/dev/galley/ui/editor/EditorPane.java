package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.review.Draft;
import dev.galley.review.Fault;
import dev.galley.session.Editable;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/// The article as something that is written in: its title, then one row a block, and a bar with
/// what becomes of the changes. It shows the post that its view model has open. To be used on the
/// FX thread.
public final class EditorPane {

    /// Stands for the title in place of a block.
    public static final int TITLE = Fault.TITLE;

    /// What the pane asks of the window.
    ///
    /// @param difference shows how a text differs from the post as it is stored
    /// @param ready takes over what was typed elsewhere in the window and belongs to the post;
    ///   false keeps the post from being saved, because not all of it fits
    /// @param left is told when the person wants to end the editing
    public record Hooks(
            BiConsumer<Editable, Article> difference, BooleanSupplier ready, Runnable left) {}

    private final EditingViewModel model;
    private final Hooks hooks;
    private final BorderPane root = new BorderPane();
    private final BlockScroller scroller = new BlockScroller();
    private final EditorBar bar;
    private final VBox top = new VBox();
    private final TitleRow title;
    private final EditorActions actions;
    private final Map<Integer, BlockRow> rows = new HashMap<>();
    private List<Row> order = List.of();
    private int wanted = Integer.MIN_VALUE;

    /// A pane that shows what a view model has open.
    public EditorPane(EditingViewModel model, Hooks hooks) {
        this.model = model;
        this.hooks = hooks;
        this.actions = new EditorActions(model, this, scroller::reveal);
        this.title = new TitleRow(model.changes()::setTitle, actions);
        this.bar = new EditorBar(model, this::save, this::leave, this::showDifference);
        root.getStyleClass().add("editor");
        root.getStylesheets().add(stylesheet());
        top.getChildren().setAll(bar.node());
        root.setTop(top);
        root.setCenter(scroller);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        EditingStatus status = model.status();
        status.page.addListener((_, _, page) -> show(page));
        status.faultsProperty().addListener((_, _, faults) -> showFaults(faults));
        status.offeredProperty().addListener(_ -> showOffer());
        show(status.page.get());
        showOffer();
    }

    /// The pane to put into the window.
    public Node node() {
        return root;
    }

    /// Puts the caret into a block, now or as soon as the post is open.
    ///
    /// @param block counted from 0, [#TITLE] for the title
    public void focusBlock(int block) {
        wanted = block;
        if (!order.isEmpty() && model.status().changeable()) {
            wanted = Integer.MIN_VALUE;
            focus(block, false);
        }
    }

    /// The block at the top of what is in sight, [#TITLE] for the title.
    public int blockAtTop() {
        return Math.max(TITLE, scroller.atTop() - 1);
    }

    /// Shows a block at the top of the pane.
    public void showAtTop(int block) {
        scroller.showAtTop(block + 1);
    }

    /// Saves with the note that stands in the bar, or goes to the first thing that is in the way.
    public void save() {
        if (hooks.ready().getAsBoolean()) {
            model.save(bar.note()).ifPresent(fault -> focus(fault.block(), false));
        }
    }

    /// Ends the editing; changes that are not saved stay as a draft.
    public void leave() {
        hooks.left().run();
        model.leave();
    }

    /// Puts the caret into a block that is shown.
    void focus(int block, boolean atEnd) {
        Row row = order.get(Math.clamp(block + 1, 0, order.size() - 1));
        scroller.reveal(row);
        row.first().requestFocus();
        if (atEnd) {
            row.first().end();
        } else {
            row.first().home();
        }
    }

    /// Goes to a block and leaves its caret where it is.
    void enter(int block) {
        Row row = order.get(Math.clamp(block + 1, 0, order.size() - 1));
        scroller.reveal(row);
        if (!row.isFocusWithin()) {
            row.first().requestFocus();
        }
    }

    private void showDifference() {
        EditingStatus status = model.status();
        Editable base = status.baseProperty().get();
        Article mine = status.articleProperty().get();
        Draft draft = status.offeredProperty().get();
        mine = draft == null ? mine : draft.article();
        if (base != null && mine != null) {
            hooks.difference().accept(base, mine);
        }
    }

    private void show(@Nullable Page page) {
        if (page == null) {
            rows.clear();
            order = List.of();
            scroller.setRows(order);
            bar.clear();
            return;
        }
        title.show(page.article().title());
        List<Row> now = new ArrayList<>(page.size() + 1);
        now.add(title);
        for (int i = 0; i < page.size(); i++) {
            int key = page.keys().get(i);
            BlockRow row = rows.get(key);
            if (row == null) {
                row = new BlockRow(key, page.block(i), actions);
                rows.put(key, row);
            }
            row.show(page.block(i));
            now.add(row);
        }
        if (!now.equals(order)) {
            order = now;
            scroller.setRows(now);
            rows.keySet().retainAll(page.keys());
        }
        if (wanted != Integer.MIN_VALUE) {
            focusBlock(wanted);
        }
    }

    private void showFaults(List<Fault> faults) {
        Map<Integer, String> messages = new HashMap<>();
        faults.forEach(fault -> messages.putIfAbsent(fault.block(), fault.message()));
        title.showFault(messages.get(TITLE));
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i) instanceof BlockRow row) {
                row.showFault(messages.get(i - 1));
            }
        }
    }

    private void showOffer() {
        top.getChildren().removeIf(DraftBand.class::isInstance);
        Editable base = model.status().baseProperty().get();
        Draft draft = model.status().offeredProperty().get();
        scroller.setDisable(draft != null);
        bar.node().setVisible(draft == null);
        bar.node().setManaged(draft == null);
        if (draft != null && base != null) {
            DraftBand.Choices choices =
                    new DraftBand.Choices(
                            model::continueDraft, this::showDifference, model::discardDraft);
            DraftBand band = new DraftBand(draft, base.revision(), model.author(), choices);
            top.getChildren().addFirst(band);
            if (wanted != Integer.MIN_VALUE) {
                band.focusFirst();
            }
        } else if (wanted != Integer.MIN_VALUE) {
            focusBlock(wanted);
        }
    }

    private void key(KeyEvent event) {
        boolean writing = scroller.isFocusWithin();
        KeyCode code = event.getCode();
        boolean plain = event.isShortcutDown() && !event.isAltDown();
        if (code == KeyCode.ESCAPE && !event.isShortcutDown()) {
            leave();
        } else if (plain && code == KeyCode.S && !event.isShiftDown()) {
            save();
        } else if (plain && code == KeyCode.Z && writing) {
            actions.undo(event.isShiftDown());
        } else if (plain && code == KeyCode.Y && writing) {
            actions.undo(true);
        } else {
            return;
        }
        event.consume();
    }

    private static String stylesheet() {
        return Objects.requireNonNull(
                        EditorPane.class.getResource("/styles/editor.css"),
                        "styles/editor.css is missing from the program")
                .toExternalForm();
    }
}
