package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

/// Finds scores outside 0 to 100, among them scores that are not known by name, which the parser
/// lets pass. A known score that is no number is the parser's problem `meta.bad-value`.
final class ScoreRange implements Check {

    private static final int MOST = 100;
    private static final Rule RULE =
            new Rule(
                    "value.score",
                    Severity.ERROR,
                    "Score out of range",
                    "A score is a whole number from 0 to 100.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        if (!(article.meta().get(MetaField.SCORE).orElse(null) instanceof MetaValue.Group scores)) {
            return;
        }
        scores.entries()
                .forEach(
                        (key, value) -> {
                            if (value instanceof MetaValue.Whole(long score)
                                    && (score < 0 || score > MOST)) {
                                findings.add(
                                        new Place.InField(MetaField.SCORE, key),
                                        "The score for %s is %d"
                                                .formatted(key.replace('_', ' '), score),
                                        "0 to 100",
                                        String.valueOf(score));
                            }
                        });
    }
}
