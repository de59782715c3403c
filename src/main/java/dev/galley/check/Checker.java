package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the checks that a workspace wants. Thread-safe.
///
/// @param today the day that dates are measured from
public record Checker(CheckSettings settings, LocalDate today) {

    /// The version of the rules; it grows when the same article would be found fault with otherwise
    /// than before.
    public static final int VERSION = 1;

    /// The rule of the finding that a check broke.
    public static final String BROKEN = "check.broken";

    /// All findings, in the order of the rules. A check that breaks is a finding by itself: it must
    /// not keep an article out, nor what the other checks find.
    public List<Finding> check(Article article) {
        return check(article, Checks.all());
    }

    /// The findings of these checks.
    List<Finding> check(Article article, List<Check> checks) {
        CheckedArticle checked = new CheckedArticle(article, today);
        List<Finding> all = new ArrayList<>();
        for (Check check : checks) {
            Optional<Severity> severity = settings.severity(check.rule());
            if (severity.isPresent()) {
                Findings findings = new Findings(check.rule(), severity.get());
                try {
                    check.look(checked, findings);
                    all.addAll(findings.found());
                } catch (RuntimeException | StackOverflowError e) {
                    all.add(broken(check.rule(), e));
                }
            }
        }
        return List.copyOf(all);
    }

    private static Finding broken(Rule rule, Throwable why) {
        return new Finding(
                BROKEN,
                Severity.ERROR,
                "The check %s broke on this article (%s); please report it"
                        .formatted(rule.id(), why.getClass().getSimpleName()),
                null,
                null,
                Place.Whole.ARTICLE,
                null);
    }

    /// The article with a finding put right. Empty where the finding no longer stands, or has no
    /// safe remedy.
    public Optional<Article> fix(Article article, Finding finding) {
        if (!check(article).contains(finding)) {
            return Optional.empty();
        }
        return Checks.of(finding.rule()).flatMap(check -> check.fix(article, finding));
    }
}
