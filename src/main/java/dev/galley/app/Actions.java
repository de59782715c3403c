package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.ui.queue.ListViewModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.List;

/// Every command that the menu, the buttons and the keys offer, in one place.
///
/// @param keysOpen whether the sheet of keys is open
record Actions(
        Parts parts,
        PathChooser chooser,
        Appearance appearance,
        Host host,
        BooleanProperty keysOpen) {

    /// The view models of an opened workspace.
    record Parts(
            ListViewModel list,
            DeskViewModel desk,
            ImportViewModel importing,
            ExportViewModel exporting) {}

    /// What only the window itself can do.
    interface Host {

        /// Opens another workspace in this window.
        void openWorkspace(Path folder);

        /// Shows an address from a post outside the window; only because somebody asked for it.
        void openLink(String address);

        /// Closes the window.
        void quit();
    }

    Actions(Parts parts, PathChooser chooser, Appearance appearance, Host host) {
        this(parts, chooser, appearance, host, new SimpleBooleanProperty());
    }

    void openWorkspace() {
        chooser.folder("Open workspace").ifPresent(host::openWorkspace);
    }

    void importFiles() {
        parts.importing().start(chooser.filesToImport());
    }

    void importFolder() {
        chooser.folder("Import folder").ifPresent(f -> parts.importing().start(List.of(f)));
    }

    void export() {
        parts.exporting().show(parts.list().query().get());
    }

    void quit() {
        host.quit();
    }

    void undo() {
        parts.desk().undo();
    }

    void redo() {
        parts.desk().redo();
    }

    void decide(Decision decision) {
        parts.desk().decide(decision);
    }

    void next() {
        parts.list().next();
    }

    void previous() {
        parts.list().previous();
    }

    void switchTheme() {
        appearance.switchTheme();
    }

    void resizeText(int steps) {
        appearance.resize(steps);
    }

    void showKeys() {
        keysOpen.set(true);
    }

    ReadOnlyBooleanProperty dark() {
        return appearance.dark();
    }
}
