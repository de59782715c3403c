package dev.galley.app;

import dev.galley.article.Place;
import dev.galley.ui.editor.EditingViewModel;
import dev.galley.ui.editor.EditorPane;
import dev.galley.ui.history.HistoryPane;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.Deferred;
import dev.galley.ui.kit.LiveFindings;
import dev.galley.ui.kit.NextFrame;
import dev.galley.ui.meta.FieldPath;
import dev.galley.ui.meta.MetaPane;
import dev.galley.ui.meta.MetaStrip;
import dev.galley.ui.reader.ReaderPane;
import dev.galley.ui.reader.WebImages;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The panes around one post: the article as it is read, edited and compared, and its meta box.
/// Those that are not looked at are not made. Belongs to the FX thread.
final class PostPanes {

    private final Desk desk;
    private final PostEditing editing;
    private final Runnable home;
    private final ReaderPane reader;
    private final SourceTab source;
    private final CurrentFinding findings = new CurrentFinding();
    private final MetaPane meta = new MetaPane(findings);
    private final StackPane metaPlace = new StackPane(meta.node());
    private final FindingFixing fixing;
    private final MetaStrip strip = new MetaStrip();
    private @Nullable EditorPane editor;
    private @Nullable Shown now;
    private boolean behind;
    private boolean prepared;

    /// Panes that show nothing yet.
    ///
    /// @param home moves the focus to the list
    PostPanes(Desk desk, Lanes lanes, Actions.Host host, Runnable home) {
        this.desk = desk;
        this.editing = desk.editing();
        this.home = home;
        source = new SourceTab(desk, lanes);
        reader = new ReaderPane(new WebImages(), lanes.reading(), findings);
        fixing = new FindingFixing(desk, lanes, findings);
        reader.onEditRequested(this::edit);
        new MetaEditing(desk, meta, lanes).begin();
        meta.onOpenLink(host::openLink);
        meta.onFilter(this::filterBy);
        meta.onFix(fixing::fix);
        reader.listsFindings().bind(desk.screen().room().isEqualTo(Screen.Room.NARROW));
        LiveFindings live =
                new LiveFindings(
                        editing.model().status().articleProperty(),
                        desk.opened().workspace()::checker,
                        lanes.reading(),
                        desk.notices());
        live.found().subscribe(findings::edited);
        findings.onVisit(this::visit);
        desk.screen().tab().subscribe(this::turned);
        desk.list().order().subscribe(this::explain);
        meta.node().addEventHandler(KeyEvent.KEY_PRESSED, this::endEditing);
    }

    /// The article as it is read.
    ReaderPane reader() {
        return reader;
    }

    /// The meta box.
    Region meta() {
        return metaPlace;
    }

    /// What the tabs over the article show.
    ArticleController.Tabs tabs() {
        return new ArticleController.Tabs(
                reader.node(),
                tab(Screen.Tab.EDIT, () -> editor().node()),
                tab(Screen.Tab.SOURCE, source::node),
                tab(Screen.Tab.CHANGES, () -> new HistoryPane(editing.history()).node()),
                strip.node());
    }

    /// Shows a post, or none.
    void show(@Nullable Shown shown) {
        source.show(shown);
        strip.show(shown == null ? null : shown.meta());
        now = shown;
        behind = true;
        if (shown == null || desk.screen().tab().get() != Screen.Tab.SOURCE) {
            catchUp();
        }
        if (shown != null) {
            keepUp(shown);
        }
    }

    /// Shows the post in the panes that cannot be seen beside the source as well.
    private void catchUp() {
        if (behind) {
            behind = false;
            Shown shown = now;
            reader.show(shown == null ? null : shown.article());
            showMeta();
        }
        if (now != null && !prepared) {
            prepared = true;
            NextFrame.run(meta::prepareEditing);
        }
    }

    private void showMeta() {
        Shown shown = now;
        meta.show(shown == null ? null : shown.meta(), desk.terms().get().policy());
        explain();
    }

    /// Says why the post stands where it does, where the list is in the order of the risk.
    private void explain() {
        Shown shown = now;
        boolean byRisk = shown != null && desk.list().order().get().isByRisk();
        meta.explain(
                shown == null || !byRisk
                        ? null
                        : desk.opened()
                                .workspace()
                                .snapshot()
                                .catalog()
                                .risk()
                                .why(shown.detail().row().facts()));
    }

    /// Coming from the source the text is shown at once in the width that it will have, and the
    /// meta box fills its place a frame later.
    private void turned(Screen.Tab tab) {
        if (tab == Screen.Tab.SOURCE) {
            metaPlace.getChildren().clear();
        } else if (metaPlace.getChildren().isEmpty()) {
            NextFrame.run(this::putMetaBack);
        }
        if (behind && tab != Screen.Tab.SOURCE) {
            behind = false;
            Shown shown = now;
            reader.show(shown == null ? null : shown.article());
        }
    }

    private void putMetaBack() {
        if (desk.screen().tab().get() != Screen.Tab.SOURCE) {
            metaPlace.getChildren().setAll(meta.node());
            showMeta();
        }
    }

    /// The source of the post and what is said of its parse.
    SourceTab source() {
        return source;
    }

    /// Edits the post where it is being read.
    void edit() {
        catchUp();
        edit(reader.blockAtTop());
    }

    /// Puts the finding right that is looked at, else the first that can be.
    void fix() {
        catchUp();
        fixing.fix();
    }

    /// Shows the place of a finding in the text: in the editor, or where it is read.
    private void visit(CurrentFinding.Visit visit) {
        int block =
                switch (visit.line().place()) {
                    case Place.InBlock in -> in.block();
                    case Place.Title _ -> -1;
                    case Place.InField _, Place.Whole _ -> Integer.MIN_VALUE;
                };
        if (block >= -1 && isEditing()) {
            editor().focusBlock(block);
        } else if (block >= -1) {
            desk.screen().tab().set(Screen.Tab.READ);
        }
    }

    /// Saves what is being edited, if it fits.
    void save() {
        if (isEditing()) {
            editor().save();
        }
    }

    private void edit(int block) {
        desk.screen().tab().set(Screen.Tab.EDIT);
        editor().focusBlock(block);
    }

    private boolean isEditing() {
        return desk.screen().tab().get() == Screen.Tab.EDIT;
    }

    private Node tab(Screen.Tab which, Supplier<Node> pane) {
        return new Deferred(desk.screen().tab().isEqualTo(which), pane);
    }

    private EditorPane editor() {
        EditorPane made = editor;
        if (made == null) {
            EditorPane.Hooks hooks =
                    new EditorPane.Hooks(editing::showDifference, this::metaFits, this::read);
            made = new EditorPane(editing.model(), hooks);
            editor = made;
        }
        return made;
    }

    private void endEditing(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isEditing()) {
            key.consume();
            editor().leave();
        }
    }

    /// Takes over what was typed into the meta box; goes to the first value that does not fit.
    private boolean metaFits() {
        boolean fits = meta.commit();
        FieldPath wrong = meta.invalidFields().get().first();
        if (!fits && wrong != null) {
            meta.focusField(wrong);
        }
        return fits;
    }

    /// Goes back to reading.
    private void read() {
        desk.screen().tab().set(Screen.Tab.READ);
        home.run();
    }

    private void filterBy(String term) {
        desk.showPosts((desk.list().query().get() + " " + term).strip());
    }

    /// Shows the current revision in the editor as well, where nothing is typed into an older one.
    private void keepUp(Shown shown) {
        EditingViewModel model = editing.model();
        if (model.status().isBehind(shown.post(), shown.detail().state().revision())) {
            int top = editor().blockAtTop();
            model.open(shown.post());
            editor().focusBlock(top);
        }
    }
}
