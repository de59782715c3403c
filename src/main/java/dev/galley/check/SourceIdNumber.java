package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Compares the number at the end of the source id with the seed and the numbers of the reference;
/// see [SourceNumbers]. Where the source id has none, the seed is compared with the reference.
final class SourceIdNumber implements Check {

    private static final String SOURCE_ID = "source_id";
    private static final String SEED = "seed";

    private static final Rule RULE =
            new Rule(
                    "meta.source-id",
                    Severity.WARNING,
                    "Source id, seed and reference differ",
                    "The number at the end of the source id should be the seed and stand in the"
                            + " reference; otherwise parts of two posts were mixed up.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        SourceNumbers numbers = SourceNumbers.of(article.meta());
        if (numbers.seedDiffers()) {
            seed(numbers, findings);
        }
        reference(numbers, findings);
    }

    /// Sets the seed to the source id where the reference agrees with the source id.
    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        SourceNumbers numbers = SourceNumbers.of(article.metaOrEmpty());
        return numbers.seedDiffers() && numbers.refersTo(numbers.id())
                ? MetaWriting.entry(
                        article,
                        MetaField.PAYLOAD,
                        SEED,
                        new MetaValue.Whole(numbers.id().getAsLong()))
                : Optional.empty();
    }

    private static void seed(SourceNumbers numbers, Findings findings) {
        long id = numbers.id().getAsLong();
        long seed = numbers.seed().getAsLong();
        String message =
                "The number of the source id is %d, the seed of the payload %d".formatted(id, seed);
        if (numbers.refersTo(numbers.seed()) && !numbers.refersTo(numbers.id())) {
            findings.add(
                    new Place.InField(MetaField.PAYLOAD, SOURCE_ID),
                    message + ", as in the reference",
                    String.valueOf(seed),
                    String.valueOf(id));
        } else {
            boolean sure = numbers.refersTo(numbers.id());
            findings.add(
                    new Place.InField(MetaField.PAYLOAD, SEED),
                    message,
                    String.valueOf(id),
                    String.valueOf(seed),
                    sure ? "Set seed to " + id : null);
        }
    }

    private static void reference(SourceNumbers numbers, Findings findings) {
        OptionalLong wanted = numbers.id().isPresent() ? numbers.id() : numbers.seed();
        boolean fits = numbers.refersTo(numbers.id()) || numbers.refersTo(numbers.seed());
        if (wanted.isPresent() && !numbers.reference().isEmpty() && !fits) {
            findings.add(
                    Place.InField.of(MetaField.REFERENCE),
                    "The reference does not hold the number of the %s, %d"
                            .formatted(
                                    numbers.id().isPresent() ? "source id" : "seed",
                                    wanted.getAsLong()),
                    String.valueOf(wanted.getAsLong()),
                    numbers.reference().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
        }
    }
}
