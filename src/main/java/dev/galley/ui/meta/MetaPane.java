package dev.galley.ui.meta;

import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.review.Policy;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.FindingList;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// Shows the meta box of one post and where the post stands, and lets a person edit its fields. All
/// of it belongs to the FX thread.
public final class MetaPane {

    private final StackPane root = new StackPane();
    private final BandNode band = new BandNode();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final BorderPane page = new BorderPane(scroll);
    private final Label why = new Label();
    private final Label empty = new Label("Select a post to see its meta");
    private final Gestures gestures = new Gestures();
    private final ScoreLines scores = new ScoreLines(gestures);
    private final CurrentFinding current;
    private final FindingsNode findings;
    private final StandingNode standing = new StandingNode();
    private final FieldList fields = new FieldList(this::openLink, gestures);
    private final EditForm form = new EditForm();
    private Consumer<String> open = _ -> {};
    private @Nullable PreparedMeta shown;
    private @Nullable MetaEdits edits;
    private @Nullable Policy policy;

    /// A pane that lists findings for itself alone.
    public MetaPane() {
        this(new CurrentFinding());
    }

    /// A pane that shares with others which finding is looked at.
    public MetaPane(CurrentFinding current) {
        this.current = current;
        findings = new FindingsNode(current);
        root.getStyleClass().add("meta");
        root.getStylesheets().add(stylesheet());
        column.getStyleClass().add("meta-column");
        column.getChildren().setAll(why, scores, findings, standing, fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("meta-scroll");
        scroll.setAccessibleText("Meta box");
        why.getStyleClass().add("meta-why");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        explain(null);
        empty.getStyleClass().add("meta-none");
        empty.setWrapText(true);
        page.setTop(band);
        page.setVisible(false);
        root.getChildren().addAll(page, empty);
        form.onApplied(this::showScores);
        current.listed().subscribe(list -> standing.quiet(list.lines().isEmpty()));
        current.onVisit(this::visited);
    }

    /// The pane to put into the window; made for 300 to 360 pixels.
    public Node node() {
        return root;
    }

    /// Says above the scores why the post stands where it does in the list.
    ///
    /// @param words a plain sentence, or null where there is nothing to explain
    public void explain(@Nullable String words) {
        why.setText(words == null ? "" : words);
        put(why, words != null);
    }

    /// Says who opens a link; until then, and unless a person clicks one, nothing is opened.
    public void onOpenLink(Consumer<String> opener) {
        open = opener;
    }

    /// Says who puts a finding right, when a person presses its button.
    public void onFix(Consumer<Finding> fixer) {
        findings.onFix(fixer);
    }

    /// Says who is asked to begin editing: by a double click on a field, Enter or F2. [#edit] and
    /// then [#focusField] is the answer.
    public void onEditRequested(Consumer<FieldPath> asked) {
        gestures.onEdit(asked);
    }

    /// Says who filters by a value; gets a term of the query language, such as
    /// `difficulty:advanced`.
    public void onFilter(Consumer<String> filter) {
        gestures.onFilter(filter);
    }

    /// Shows a post's meta box from its start, or the empty state. [#show(PreparedMeta, Policy)]
    /// takes less time on this thread.
    public void show(@Nullable PostDetail detail, Policy chosen) {
        show(detail == null ? null : PreparedMeta.of(detail, chosen), chosen);
    }

    /// Shows what was worked out beforehand. The post that is being edited stays in its controls;
    /// another post ends the editing.
    public void show(@Nullable PreparedMeta prepared, Policy chosen) {
        PreparedMeta before = shown;
        boolean same = before != null && prepared != null && before.post() == prepared.post();
        shown = prepared;
        policy = chosen;
        current.show(prepared == null ? FindingList.NONE : prepared.view().findings());
        page.setVisible(prepared != null);
        empty.setVisible(prepared == null);
        if (!same && edits != null) {
            edit(null, null);
        }
        if (prepared != null) {
            MetaView view = prepared.view();
            gestures.show(prepared.article().metaOrEmpty());
            band.show(view.band());
            scores.show(view.scores());
            standing.show(view.standing());
            if (edits == null) {
                fields.show(view);
            } else {
                refresh();
            }
        }
        if (!same) {
            scroll.setVvalue(0);
        }
    }

    /// Makes the controls for editing, so that they are there when somebody begins.
    public void prepareEditing() {
        form.prepare();
    }

    /// Turns every field into its control, or back. What was typed and not applied is dropped when
    /// it ends: ask [#commit()] before.
    ///
    /// @param working the working copy, or null to read again
    /// @param background where completions are looked for; null offers none
    public void edit(@Nullable MetaEdits working, @Nullable Background background) {
        edits = working;
        if (working == null) {
            form.end();
            PreparedMeta reading = shown;
            if (reading != null) {
                fields.show(reading.view());
                scores.show(reading.view().scores());
            }
        } else {
            form.begin(working, background);
        }
        if (working != null && form.getParent() == null) {
            column.getChildren().add(form);
        }
        put(fields, working == null);
        put(form, working != null);
    }

    private static void put(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    /// Shows what the working copy holds now, after a change elsewhere. What is being typed stays.
    public void refresh() {
        form.refresh();
    }

    /// Applies what was typed and fits.
    ///
    /// @return whether nothing is left that does not fit
    public boolean commit() {
        return form.commit();
    }

    /// What was typed and does not fit; it is in the controls and not in the working copy.
    public ReadOnlyObjectProperty<InvalidFields> invalidFields() {
        return form.invalid();
    }

    /// Moves the focus to a field, or to its control while it is edited, and scrolls to it.
    public void focusField(FieldPath path) {
        Node node = edits == null ? read(path) : form.focus(path);
        if (node == null) {
            return;
        }
        if (edits == null) {
            node.requestFocus();
        }
        reveal(node, true);
    }

    private @Nullable Node read(FieldPath path) {
        Node field = fields.find(path);
        return field == null ? scores.find(path) : field;
    }

    /// A person goes to a finding: its line is in sight, and its field where that was asked for.
    private void visited(CurrentFinding.Visit visit) {
        if (visit.opened() && visit.line().place() instanceof Place.InField in) {
            String entry = in.entry();
            focusField(FieldPath.of(in.field(), entry == null ? "" : entry));
            return;
        }
        Node line = findings.lookedAt();
        if (line != null) {
            reveal(line, false);
        }
    }

    /// Scrolls to a node.
    ///
    /// @param toTop also where it is in sight already
    private void reveal(Node node, boolean toTop) {
        page.applyCss();
        page.layout();
        Bounds place = column.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = scroll.getViewportBounds().getHeight();
        double hidden = column.getHeight() - height;
        double top = scroll.getVvalue() * hidden;
        boolean inSight = place.getMinY() >= top && place.getMaxY() <= top + height;
        if (hidden > 0 && (toTop || !inSight)) {
            scroll.setVvalue(Math.clamp((place.getMinY() - 16) / hidden, 0, 1));
        }
    }

    private void showScores() {
        MetaEdits working = edits;
        Policy chosen = policy;
        if (working != null && chosen != null) {
            scores.show(ScoreView.of(working.article().metaOrEmpty(), chosen));
        }
    }

    private void openLink(String address) {
        open.accept(address);
    }

    /// The stylesheet of this package.
    static String stylesheet() {
        return Objects.requireNonNull(
                        MetaPane.class.getResource("/styles/meta.css"),
                        "styles/meta.css is missing from the program")
                .toExternalForm();
    }
}
