package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.check.Check;
import dev.galley.check.Checker;
import dev.galley.check.Checks;
import dev.galley.review.Actor;
import dev.galley.store.Store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts findings right. Thread-safe; every method blocks on files and must not be called where a
/// window is drawn.
public final class Fixing {

    private final Store store;
    private final CommandLane commands;
    private final Supplier<Checker> checker;

    Fixing(Store store, CommandLane commands, Supplier<Checker> checker) {
        this.store = store;
        this.commands = commands;
        this.checker = checker;
    }

    /// Applies the remedy of a finding to the current revision and saves that as a revision whose
    /// note names the rule. It is an edit like any other: a decision on the text before is void,
    /// and undo takes it back. Refused where the finding does not stand any more, or nothing puts
    /// it right safely.
    public Outcome fix(int post, Finding finding) {
        return commands.run(() -> apply(post, finding, commands.actor()));
    }

    private Outcome apply(int post, Finding finding, Actor actor) {
        Article now = store.article(post);
        Optional<Article> fixed = checker.get().fix(now, finding);
        if (fixed.isEmpty()) {
            return new Outcome.Refused(refusal(finding, checker.get().check(now)));
        }
        String note = "fixed " + finding.rule() + ": " + what(finding);
        Outcome saved = new Edits(store).save(post, fixed.get(), note, actor);
        return saved instanceof Outcome.Done done ? told(done, finding) : saved;
    }

    private static Outcome told(Outcome.Done done, Finding finding) {
        String summary = "Fixed “" + title(finding) + "”. " + done.summary();
        return new Outcome.Done(done.seq(), summary, done.count(), done.skipped(), done.posts());
    }

    /// Why a finding is not put right, in full sentences.
    private static String refusal(Finding finding, List<Finding> now) {
        String why =
                now.contains(finding)
                        ? "“%s” has no fix that is safe"
                        : "“%s” no longer stands in this text";
        return why.formatted(title(finding)) + ". Nothing was changed.";
    }

    private static String what(Finding finding) {
        String fix = finding.fix();
        return fix == null ? title(finding).toLowerCase(Locale.ROOT) : fix;
    }

    private static String title(Finding finding) {
        return Checks.of(finding.rule())
                .map(Check::rule)
                .map(rule -> rule.title())
                .orElse(finding.rule());
    }
}
