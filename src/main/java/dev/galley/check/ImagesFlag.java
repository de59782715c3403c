package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Compares the flag `has images` with the body. Where the body has no image but the meta box lists
/// some, either may be wrong: [ImageCount] says that.
final class ImagesFlag implements Check {

    private static final String ENTRY = "has_images";
    private static final Rule RULE =
            new Rule(
                    "meta.has-images",
                    Severity.WARNING,
                    "Flag for images is wrong",
                    "The flag “has images” says the contrary of what the body shows. Where the body"
                        + " has no image but image sources are listed, the flag is not judged.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<Boolean> flag = article.meta().flag(ENTRY);
        long images = Images.count(article.article());
        if (flag.isEmpty() || flag.get() == images > 0) {
            return;
        }
        if (images > 0) {
            report(findings, "The body has " + Images.counted(images), "1", "0");
        } else if (MetaReading.groups(article.meta(), MetaField.IMAGE_SOURCES).isEmpty()) {
            report(findings, "There is no image", "0", "1");
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        MetaValue flag = new MetaValue.Flag(Images.count(article) > 0);
        return MetaWriting.entry(article, MetaField.FLAGS, ENTRY, flag);
    }

    private static void report(Findings findings, String seen, String right, String stands) {
        findings.add(
                new Place.InField(MetaField.FLAGS, ENTRY),
                seen + ", the flag “has images” is " + stands,
                right,
                stands,
                "Set has images to " + right);
    }
}
