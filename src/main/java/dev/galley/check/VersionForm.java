package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds versions that are not numbers with full stops between them. Two to four numbers will do,
/// with a `v` before them or a word such as `-beta.2` behind them.
final class VersionForm implements Check {

    private static final String ENTRY = "version";
    private static final int LONGEST = 60;
    private static final Pattern FORM =
            Pattern.compile("[vV]?\\d{1,9}(?:\\.\\d{1,9}){1,3}(?:[-+][0-9A-Za-z][0-9A-Za-z.+-]*)?");
    private static final Rule RULE =
            new Rule(
                    "value.version",
                    Severity.WARNING,
                    "Version of another form",
                    "The version of the revision is two to four numbers with full stops between"
                            + " them, such as 1.4.2.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> version = article.meta().text(MetaField.REVISION, ENTRY);
        if (version.isPresent()
                && !version.get().isBlank()
                && !FORM.matcher(version.get()).matches()) {
            findings.add(
                    new Place.InField(MetaField.REVISION, ENTRY),
                    "The version %s is not of the form 1.4.2"
                            .formatted(Wording.quoted(version.get())),
                    "numbers such as 1.4.2",
                    version.get(),
                    mended(version.get()).map(right -> "Set version to " + right).orElse(null));
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return article.metaOrEmpty()
                .text(MetaField.REVISION, ENTRY)
                .flatMap(VersionForm::mended)
                .map(MetaValue.Text::new)
                .flatMap(right -> MetaWriting.entry(article, MetaField.REVISION, ENTRY, right));
    }

    /// The version that was meant, where only the marks between the numbers are others.
    private static Optional<String> mended(String version) {
        if (version.length() > LONGEST) {
            return Optional.empty();
        }
        String right =
                version.strip()
                        .replaceFirst("(?i)^version\\s*", "")
                        .replaceAll("\\s*[,._]\\s*", ".")
                        .replaceFirst("\\.$", "");
        return FORM.matcher(right).matches() ? Optional.of(right) : Optional.empty();
    }
}
