package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.check.Checker;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts findings right in the working copy, each as a step of its own that can be undone. What is
/// right is worked out in the background; where somebody has typed since, it is worked out again.
/// Belongs to the FX thread.
public final class WorkingFixes {

    private final EditingViewModel model;
    private final Supplier<Checker> checker;
    private final Background background;
    private final NoticeBoard notices;

    /// @param checker gives the checks that the workspace wants; called in the background, may
    ///   block
    public WorkingFixes(
            EditingViewModel model,
            Supplier<Checker> checker,
            Background background,
            NoticeBoard notices) {
        this.model = model;
        this.checker = checker;
        this.background = background;
        this.notices = notices;
    }

    /// Puts a finding right, if it stands in what is written by then.
    public void fix(Finding finding) {
        Article now = model.status().articleProperty().get();
        if (now == null || !model.status().changeable()) {
            return;
        }
        background.<Optional<Article>>run(
                "fix the text",
                () -> checker.get().fix(now, finding),
                fixed -> take(finding, now, fixed),
                notices);
    }

    private void take(Finding finding, Article before, Optional<Article> fixed) {
        Article now = model.status().articleProperty().get();
        if (now == null) {
            return;
        }
        if (!now.equals(before)) {
            fix(finding);
        } else if (fixed.isEmpty()) {
            notices.say(
                    Notice.warning("This no longer stands in the text, or has no fix.", List.of()));
        } else {
            apply(finding, fixed.get());
        }
    }

    private void apply(Finding finding, Article fixed) {
        Changes changes = model.changes();
        changes.pause();
        changes.apply("fix " + finding.rule(), _ -> fixed);
        changes.pause();
        String fix = finding.fix();
        String done = fix == null ? "Fixed it" : "Done: " + fix;
        notices.say(Notice.info(done).offering(new Offer("Undo", () -> undo(fixed))));
    }

    /// Takes the step back, unless something has been written since.
    private void undo(Article fixed) {
        if (fixed.equals(model.status().articleProperty().get())) {
            model.changes().undo();
        }
    }
}
