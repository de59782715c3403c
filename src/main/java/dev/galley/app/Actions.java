package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.ui.reader.ReaderPane;
import dev.galley.ui.source.SourcePane;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// What the menu, the buttons and the keys can make the window do, in one place.
///
/// @param palette whether the palette of commands is open
/// @param focus moves the focus among the parts of the window
record Actions(
        Desk desk,
        Sheets sheets,
        Appearance appearance,
        Host host,
        Focus focus,
        BooleanProperty palette) {

    /// What only the window itself can do.
    interface Host {

        /// Asks which workspace to open in this window, and opens it.
        void openWorkspace();

        /// Closes the workspace and shows the ways to another one.
        void closeWorkspace();

        /// Shows an address from a post outside the window; only because somebody asked for it.
        void openLink(String address);

        /// Closes the window.
        void quit();
    }

    /// Where the focus can go.
    interface Focus {

        /// To the list of posts.
        void list();

        /// To the filter box.
        void filter();

        /// Into the choice of columns.
        void columns();

        /// Into the post, to edit it.
        void edit();

        /// Nowhere else: saves what is being edited.
        void save();

        /// Nowhere else: puts the finding right that is looked at.
        void fix();

        /// The article as it is read.
        ReaderPane reader();

        /// The source.
        SourcePane source();

        /// Nowhere else: takes back what was said last of a parse, where nothing was done since.
        ///
        /// @return whether there was something to take back
        boolean takeBackVerdict();

        /// To another pane.
        ///
        /// @param step 1 for the next, -1 for the one before
        void pane(int step);
    }

    void openWorkspace() {
        host.openWorkspace();
    }

    void closeWorkspace() {
        host.closeWorkspace();
    }

    void showSettings() {
        sheets.settings().show();
    }

    void askWho() {
        sheets.who().ask();
    }

    void importFiles() {
        desk.importFiles();
    }

    void importFolder() {
        desk.importFolder();
    }

    void export() {
        desk.exporting().show(desk.list().query().get());
    }

    void quit() {
        host.quit();
    }

    /// Takes back the last change of the post that is being edited, else the person's last step.
    void undo() {
        if (isEditing()) {
            desk.editing().model().changes().undo();
        } else if (!focus.takeBackVerdict() && !desk.views().models().editing().takeBack()) {
            desk.undo();
        }
    }

    void redo() {
        if (isEditing()) {
            desk.editing().model().changes().redo();
        } else {
            desk.deciding().redo();
        }
    }

    private boolean isEditing() {
        return desk.screen().tab().get() == Screen.Tab.EDIT;
    }

    /// Opens the search in the article that is read.
    void findInArticle() {
        show(Screen.Place.POSTS);
        if (inSource()) {
            focus.source().openFind();
            return;
        }
        show(Screen.Tab.READ);
        focus.reader().openFind();
    }

    private boolean inSource() {
        return desk.screen().inSource().get();
    }

    private boolean isReading() {
        return desk.screen().place().get() == Screen.Place.POSTS
                && desk.screen().tab().get() == Screen.Tab.READ;
    }

    /// Goes to the next place that was found in the article, or in its source.
    void findNext() {
        if (inSource()) {
            focus.source().findNext();
        } else if (isReading()) {
            focus.reader().findNext();
        } else {
            findInArticle();
        }
    }

    void findPrevious() {
        if (inSource()) {
            focus.source().findPrevious();
        } else if (isReading()) {
            focus.reader().findPrevious();
        } else {
            findInArticle();
        }
    }

    void nextFinding() {
        if (inSource()) {
            focus.source().nextProblem();
        } else {
            focus.reader().nextProblem();
        }
    }

    void previousFinding() {
        if (inSource()) {
            focus.source().previousProblem();
        } else {
            focus.reader().previousProblem();
        }
    }

    void decide(Decision decision) {
        desk.deciding().decide(decision);
    }

    void next() {
        desk.list().next();
    }

    void previous() {
        desk.list().previous();
    }

    void show(Screen.Place place) {
        desk.screen().place().set(place);
    }

    void show(Screen.Tab tab) {
        desk.screen().tab().set(tab);
    }

    void switchFacets() {
        desk.screen().switchFacets();
    }

    void switchTheme() {
        appearance.switchTheme();
    }

    void resizeText(int steps) {
        appearance.resize(steps);
    }

    void showKeys() {
        desk.screen().keysOpen().set(true);
    }

    /// Shows what the checks look for.
    void showChecks() {
        desk.screen().checksOpen().set(true);
    }

    /// Shows the log of the window with the program that the system has for texts.
    void showLog() {
        LogFile log = desk.opened().log();
        if (log != null) {
            host.openLink(log.path().toUri().toString());
        }
    }

    void showPalette() {
        palette.set(true);
    }

    ReadOnlyBooleanProperty dark() {
        return appearance.dark();
    }
}
