package dev.galley.ui.views;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.ArrayList;
import java.util.List;

/// What can be done with a view and with all of them, as a menu.
final class ViewMenu {

    private final ViewModels models;

    ViewMenu(ViewModels models) {
        this.models = models;
    }

    /// What can be done with the view at a place; nothing for a place below 0.
    List<MenuItem> one(int place) {
        if (place < 0) {
            return List.of();
        }
        ViewEditing editing = models.editing();
        int last = models.views().lines().get().size() - 1;
        return List.of(
                item("Show", true, () -> models.views().show(place)),
                writing("Update to the current filter", () -> editing.update(place)),
                writing("Rename…", () -> editing.rename(place)),
                item("Move up", canWrite() && place > 0, () -> editing.move(place, -1)),
                item("Move down", canWrite() && place < last, () -> editing.move(place, 1)),
                writing("Delete", () -> editing.delete(place)),
                new SeparatorMenuItem(),
                item("Copy as text", true, () -> copy(models.sharing().text(place))),
                item("Export…", true, () -> models.sharing().export(place)));
    }

    /// What can be done with all of them, after what can be done with the one on screen.
    List<MenuItem> all(int shown) {
        List<MenuItem> items = new ArrayList<>();
        items.add(writing("Save as view…", models.editing()::begin));
        items.add(new SeparatorMenuItem());
        List<MenuItem> ofShown = one(shown);
        if (!ofShown.isEmpty()) {
            items.addAll(ofShown.subList(1, ofShown.size()));
            items.add(new SeparatorMenuItem());
        }
        items.add(item("Export all views…", true, models.sharing()::exportAll));
        items.add(writing("Import views…", models.sharing()::importFile));
        items.add(writing("Paste views", this::paste));
        return items;
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        models.sharing().paste(text == null ? "" : text);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private boolean canWrite() {
        return models.editing().possible();
    }

    private MenuItem writing(String words, Runnable act) {
        return item(words, canWrite(), act);
    }

    private static MenuItem item(String words, boolean possible, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setDisable(!possible);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
