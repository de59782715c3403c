package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

/// Compares the number of images in the body with the number of image sources, where the meta box
/// has that field.
final class ImageCount implements Check {

    private static final Rule RULE =
            new Rule(
                    "meta.image-count",
                    Severity.WARNING,
                    "Image count differs",
                    "The body shows more or fewer images than the meta box lists as image sources:"
                            + " one was lost, added or listed twice.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        if (article.meta().get(MetaField.IMAGE_SOURCES).orElse(null)
                instanceof MetaValue.Groups sources) {
            long listed = sources.groups().size();
            long shown = Images.count(article.article());
            if (listed != shown) {
                findings.add(
                        Place.InField.of(MetaField.IMAGE_SOURCES),
                        "The meta box lists %s, the body has %s"
                                .formatted(Images.counted(listed), Images.counted(shown)),
                        String.valueOf(listed),
                        String.valueOf(shown));
            }
        }
    }
}
