package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
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

    /// All findings, in the order of the rules.
    public List<Finding> check(Article article) {
        CheckedArticle checked = new CheckedArticle(article, today);
        List<Finding> all = new ArrayList<>();
        for (Check check : Checks.all()) {
            Optional<Severity> severity = settings.severity(check.rule());
            if (severity.isPresent()) {
                Findings findings = new Findings(check.rule(), severity.get());
                check.look(checked, findings);
                all.addAll(findings.found());
            }
        }
        return List.copyOf(all);
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
