package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.ui.kit.Command;
import dev.galley.ui.source.SourcePane;
import dev.galley.ui.views.ViewModels;

import javafx.beans.property.SimpleBooleanProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Every command of the window, in the order of the menus. The menu, the palette, the sheet of keys
/// and the keyboard are made from this one list.
final class Commands {

    private static final String FILE = "File";
    private static final String EDIT = "Edit";
    private static final String REVIEW = "Review";
    private static final String VIEW = "View";
    private static final String HELP = "Help";
    private static final String ASSIGN = "Assign to…";

    private final Actions actions;
    private final List<Command> all = new ArrayList<>();

    private Commands(Actions actions) {
        this.actions = actions;
    }

    /// The commands that these actions offer.
    static List<Command> of(Actions actions) {
        Commands commands = new Commands(actions);
        commands.file();
        commands.edit();
        commands.review();
        commands.view();
        commands.help();
        return List.copyOf(commands.all);
    }

    private void file() {
        add(FILE, 0, "Open workspace…", "Ctrl+O", actions::openWorkspace);
        add(FILE, 0, "Close workspace", "Ctrl+W", actions::closeWorkspace);
        add(FILE, 1, "Import files…", "Ctrl+I", actions::importFiles);
        add(FILE, 1, "Import folder…", "Ctrl+Shift+I", actions::importFolder);
        add(FILE, 1, "Export…", "Ctrl+E", actions::export);
        add(FILE, 2, "Who you are…", "", actions::askWho);
        add(FILE, 2, "Settings…", "Ctrl+,", actions::showSettings);
        add(FILE, 3, "Quit", "Ctrl+Q", actions::quit);
    }

    private void edit() {
        add(EDIT, 0, "Undo", "Ctrl+Z", actions::undo);
        add(EDIT, 0, "Redo", "Ctrl+Y Ctrl+Shift+Z", actions::redo);
        add(EDIT, 1, "Edit the post", "E", actions.focus()::edit);
        add(EDIT, 1, "Save as a revision", "Ctrl+S", actions.focus()::save);
        add(EDIT, 1, "Fix the finding", "F", actions.focus()::fix);
        add(EDIT, 1, "Read the post", "", () -> actions.show(Screen.Tab.READ));
        add(EDIT, 1, "Show its source", "S", () -> actions.show(Screen.Tab.SOURCE));
        add(EDIT, 1, "Show its changes", "V", () -> actions.show(Screen.Tab.CHANGES));
        add(EDIT, 1, "Find in the article…", "Ctrl+F", actions::findInArticle);
        add(EDIT, 1, "Find the next place", "F3", actions::findNext);
        add(EDIT, 1, "Find the place before", "Shift+F3", actions::findPrevious);
        add(EDIT, 2, "Select all matching", "Ctrl+A", actions.desk().queue().picks()::all);
        add(EDIT, 2, "Select one more below", "Shift+J Shift+Down", () -> pick(1));
        add(EDIT, 2, "Select one more above", "Shift+K Shift+Up", () -> pick(-1));
        add(EDIT, 3, "Filter the posts", "/", actions.focus()::filter);
    }

    private void review() {
        decision("Approve", "A", Decision.APPROVE);
        decision("Request changes…", "C", Decision.REQUEST_CHANGES);
        decision("Reject…", "R", Decision.REJECT);
        decision("Defer", "D", Decision.DEFER);
        decision("Sign off", "O", Decision.SIGN_OFF);
        decision("Reopen", "", Decision.REOPEN);
        add(REVIEW, 1, "Approve all matching…", "Ctrl+Shift+A", () -> all(Decision.APPROVE));
        add(REVIEW, 1, "Request changes to all matching…", "", () -> all(Decision.REQUEST_CHANGES));
        add(REVIEW, 1, "Reject all matching…", "", () -> all(Decision.REJECT));
        add(REVIEW, 1, "Defer all matching…", "", () -> all(Decision.DEFER));
        add(REVIEW, 1, "Sign off all matching…", "", () -> all(Decision.SIGN_OFF));
        add(REVIEW, 1, "Reopen all matching…", "", () -> all(Decision.REOPEN));
        add(REVIEW, 2, ASSIGN, "G", actions.desk().assigning()::ask);
        add(REVIEW, 2, "Assign all matching to…", "", actions.desk().assigning()::askAll);
        add(REVIEW, 2, "Show my posts", "Shift+G", actions.desk().assigning()::showMine);
        add(REVIEW, 3, "Next post", "J", actions::next);
        add(REVIEW, 3, "Previous post", "K", actions::previous);
        DecidedTrail trail = actions.desk().deciding().trail();
        add(REVIEW, 3, "Back to the post decided before", "Alt+Left", trail::back);
        add(REVIEW, 3, "Forward again", "Alt+Right", trail::forward);
        add(REVIEW, 3, "Set a goal…", "Ctrl+G", actions.desk().pace().goal()::ask);
        ofSource(REVIEW, 4, "Call the parse right", "Y", SourcePane::judgeRight);
        ofSource(REVIEW, 4, "Call the parse wrong here…", "N", SourcePane::judgeWrong);
    }

    private void view() {
        add(VIEW, 0, "Posts", "Alt+1", () -> actions.show(Screen.Place.POSTS));
        add(VIEW, 0, "Batches", "Alt+2", () -> actions.show(Screen.Place.BATCHES));
        add(VIEW, 0, "QA", "Alt+3", () -> actions.show(Screen.Place.INSIGHT));
        all.add(
                Command.of(VIEW, 1, "Facets", "Ctrl+B", actions::switchFacets)
                        .on(actions.desk().screen().facetsShown()));
        ViewModels views = actions.desk().views().models();
        add(VIEW, 1, "Save as view…", "Ctrl+Shift+S", views.editing()::begin);
        all.add(
                Command.of(VIEW, 1, "Update the view to the filter", "", views.editing()::update)
                        .where(views.views().changed()));
        add(VIEW, 1, "Columns of the list…", "", actions.focus()::columns);
        add(VIEW, 2, "Next finding", "F8", actions::nextFinding);
        add(VIEW, 2, "Previous finding", "Shift+F8", actions::previousFinding);
        add(VIEW, 2, "Next pane", "F6", () -> actions.focus().pane(1));
        add(VIEW, 2, "Previous pane", "Shift+F6", () -> actions.focus().pane(-1));
        ofSource(VIEW, 2, "White space in the source", "W", SourcePane::switchWhiteSpace);
        all.add(
                Command.of(VIEW, 3, "Dark theme", "Ctrl+Shift+D", actions::switchTheme)
                        .on(actions.dark()));
        add(VIEW, 4, "Larger text", "Ctrl++ Ctrl+= Ctrl+Add", () -> actions.resizeText(1));
        add(VIEW, 4, "Smaller text", "Ctrl+- Ctrl+Subtract", () -> actions.resizeText(-1));
        add(VIEW, 4, "Normal text", "Ctrl+0", () -> actions.resizeText(0));
    }

    private void help() {
        add(HELP, 0, "All commands…", "Ctrl+K", actions::showPalette);
        add(HELP, 0, "Keys", "? F1", actions::showKeys);
        add(HELP, 0, "Checks", "", actions::showChecks);
        boolean logs = actions.desk().opened().log() != null;
        all.add(
                Command.of(HELP, 1, "Show the log", "", actions::showLog)
                        .where(new SimpleBooleanProperty(logs)));
    }

    /// Whether a command is about the post that is shown or those that are selected.
    static boolean isAboutPosts(Command command) {
        return command.menu().equals(REVIEW)
                && (command.section() == 0 || command.words().equals(ASSIGN));
    }

    private void all(Decision decision) {
        actions.desk().deciding().decideAll(decision);
    }

    private void pick(int step) {
        actions.desk().queue().picks().extend(step);
    }

    private void decision(String words, String keys, Decision decision) {
        add(REVIEW, 0, words, keys, () -> actions.decide(decision));
    }

    /// What can be done only while the source of a post is looked at.
    private void ofSource(
            String menu, int section, String words, String keys, Consumer<SourcePane> act) {
        Runnable run = () -> act.accept(actions.focus().source());
        all.add(
                Command.of(menu, section, words, keys, run)
                        .where(actions.desk().screen().inSource()));
    }

    private void add(String menu, int section, String words, String keys, Runnable act) {
        all.add(Command.of(menu, section, words, keys, act));
    }
}
