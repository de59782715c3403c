package dev.galley.app;

import dev.galley.article.Finding;
import dev.galley.session.Outcome;
import dev.galley.session.Workspace;
import dev.galley.ui.editor.EditingStatus;
import dev.galley.ui.editor.WorkingFixes;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.FindingLine;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import java.util.List;

/// Puts findings of the post on screen right: in the working copy while it is edited, else as a
/// revision. Belongs to the FX thread.
final class FindingFixing {

    private static final String DRAFT =
            "This post has a draft. Continue or discard it first; the fix would not be in it.";

    private final Desk desk;
    private final Lanes lanes;
    private final CurrentFinding current;
    private final WorkingFixes working;

    FindingFixing(Desk desk, Lanes lanes, CurrentFinding current) {
        this.desk = desk;
        this.lanes = lanes;
        this.current = current;
        Workspace workspace = desk.opened().workspace();
        working =
                new WorkingFixes(
                        desk.editing().model(),
                        workspace::checker,
                        lanes.reading(),
                        desk.notices());
    }

    /// Puts right what is looked at, else the first that can be.
    void fix() {
        FindingLine line = current.toFix().orElse(null);
        Finding finding = line == null ? null : line.finding();
        if (line == null) {
            desk.notices().say(Notice.info("There is nothing here that Galley can fix"));
        } else if (finding != null && line.fix().isPresent()) {
            fix(finding);
        } else {
            desk.notices().say(Notice.info("“" + line.title() + "” has no fix that is safe"));
        }
    }

    /// Puts a finding right.
    void fix(Finding finding) {
        EditingStatus status = desk.editing().model().status();
        Shown shown = desk.shelf().shown().get();
        if (status.stateProperty().get() != EditingStatus.State.IDLE) {
            working.fix(finding);
        } else if (shown != null && shown.draft() != null) {
            desk.notices().say(Notice.warning(DRAFT, List.of()));
        } else if (shown != null && shown.post() == desk.list().post().get()) {
            Workspace workspace = desk.opened().workspace();
            lanes.commands()
                    .<Outcome>run(
                            "fix the finding",
                            () -> workspace.fixing().fix(shown.post(), finding),
                            this::fixed,
                            desk.notices());
        }
    }

    private void fixed(Outcome outcome) {
        NoticeBoard notices = desk.notices();
        desk.shelf().changed();
        switch (outcome) {
            case Outcome.Done done ->
                    notices.say(
                            Notice.info(done.summary()).offering(new Offer("Undo", desk::undo)));
            case Outcome.Nothing nothing -> notices.say(Notice.info(nothing.why()));
            case Outcome.Refused refused -> notices.say(Notice.warning(refused.why(), List.of()));
        }
    }
}
