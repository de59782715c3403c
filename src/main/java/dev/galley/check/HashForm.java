package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Finds hashes that cannot be one. The corpus has 24 hex digits; other usual lengths are fine too,
/// since what matters is a hash that was cut off or overwritten.
final class HashForm implements Check {

    private static final int GRAIN = 8;
    private static final int LEAST = 16;
    private static final int MOST = 128;
    private static final Rule RULE =
            new Rule(
                    "value.hash",
                    Severity.WARNING,
                    "Hash of another form",
                    "The hash is made of hex digits, 24 as a rule; 16 to 128 in steps of 8 will"
                            + " do.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> hash = article.meta().text(MetaField.HASH);
        if (hash.isEmpty() || hash.get().isBlank()) {
            return;
        }
        String text = hash.get();
        boolean hex = text.chars().allMatch(HashForm::isHex);
        int length = text.length();
        if (!hex) {
            report(findings, "The hash holds something else than hex digits", text);
        } else if (length < LEAST || length > MOST || length % GRAIN != 0) {
            report(findings, "The hash has %,d digits".formatted(length), text);
        }
    }

    private static void report(Findings findings, String message, String hash) {
        findings.add(Place.InField.of(MetaField.HASH), message, "24 hex digits", hash);
    }

    private static boolean isHex(int c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
