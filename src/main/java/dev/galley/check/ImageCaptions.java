package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Compares the captions of the images with those of the image sources. Where the numbers differ,
/// [ImageCount] speaks.
final class ImageCaptions implements Check {

    private static final String ENTRY = "caption";
    private static final Rule RULE =
            new Rule(
                    "meta.image-caption",
                    Severity.WARNING,
                    "Image caption differs",
                    "An image has one caption in the body and another among the image sources."
                            + " Case, white space and a mark at the end do not count.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        for (Images.Pair pair : Images.pairs(article.article())) {
            String listed = MetaReading.text(pair.source(), ENTRY).orElse("");
            if (!listed.isEmpty() && !Wording.same(listed, pair.image().caption())) {
                findings.add(
                        new Place.InField(MetaField.IMAGE_SOURCES, String.valueOf(pair.entry())),
                        "The meta box calls an image %s, the body %s"
                                .formatted(
                                        Wording.quoted(listed),
                                        Wording.quoted(pair.image().caption())),
                        listed,
                        pair.image().caption(),
                        "Take the caption from the body");
            }
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return Images.pairs(article).stream()
                .filter(pair -> isAt(pair, finding.place()))
                .findFirst()
                .flatMap(pair -> taken(article, pair));
    }

    private static Optional<Article> taken(Article article, Images.Pair pair) {
        MetaValue caption = new MetaValue.Text(pair.image().caption());
        return MetaWriting.entry(article, MetaField.IMAGE_SOURCES, pair.entry(), ENTRY, caption);
    }

    private static boolean isAt(Images.Pair pair, Place place) {
        return place.equals(
                new Place.InField(MetaField.IMAGE_SOURCES, String.valueOf(pair.entry())));
    }
}
