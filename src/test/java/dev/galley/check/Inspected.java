package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the checks of the meta box say to an article, and whether their remedies are sound.
record Inspected(Article article, List<Finding> findings) {

    /// The day of all checks in tests.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Checker CHECKER = new Checker(CheckSettings.INITIAL, TODAY);

    static Inspected of(CleanPost post) {
        return of(post.article());
    }

    static Inspected of(Article article) {
        return new Inspected(article, look(article));
    }

    /// All that one rule says.
    List<Finding> by(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /// The only thing that one rule says, while all other rules are quiet.
    Finding only(String rule) {
        assertThat(findings).extracting(Finding::rule).containsExactly(rule);
        return findings.getFirst();
    }

    /// The article with a finding put right: the finding is gone, none has come, and no more than
    /// one field of the meta box has changed.
    Article mended(Finding finding) {
        assertThat(finding.fix()).isNotNull();
        Article mended = CHECKER.fix(article, finding).orElseThrow();
        List<Finding> left = new ArrayList<>(findings);
        left.remove(finding);
        assertThat(look(mended)).isEqualTo(left);
        assertThat(mended.title()).isEqualTo(article.title());
        assertThat(mended.blocks()).isEqualTo(article.blocks());
        assertThat(mended.metaOrEmpty().unknown()).isEqualTo(article.metaOrEmpty().unknown());
        assertThat(changed(mended)).hasSize(1);
        return mended;
    }

    /// What a finding's remedy leaves in a field.
    MetaValue mended(Finding finding, MetaField field) {
        return mended(finding).metaOrEmpty().get(field).orElseThrow();
    }

    /// Whether no remedy is offered and none is made.
    boolean hasNoFix(Finding finding) {
        return finding.fix() == null && CHECKER.fix(article, finding).isEmpty();
    }

    private Set<MetaField> changed(Article mended) {
        Set<MetaField> changed = EnumSet.noneOf(MetaField.class);
        for (MetaField field : MetaField.values()) {
            if (!mended.metaOrEmpty().get(field).equals(article.metaOrEmpty().get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    private static List<Finding> look(Article article) {
        return CHECKER.check(article).stream()
                .filter(finding -> Set.of("meta", "value").contains(group(finding)))
                .toList();
    }

    private static String group(Finding finding) {
        return Checks.of(finding.rule()).orElseThrow().rule().group();
    }
}
