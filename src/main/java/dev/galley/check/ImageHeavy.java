package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Compares the flag `image heavy` with the number of images in relation to the words of the text
/// (paragraphs, headings and lists, without code). Between the two bounds nothing is said.
final class ImageHeavy implements Check {

    private static final String ENTRY = "image_heavy";
    private static final int CERTAINLY_MANY = 4;
    private static final int FEW_WORDS = 35;
    private static final int CERTAINLY_FEW = 2;
    private static final int SOME_WORDS = 100;
    private static final int MANY_WORDS = 400;

    private static final Rule RULE =
            new Rule(
                    "meta.image-heavy",
                    Severity.INFO,
                    "Flag for many images is wrong",
                    "An article is surely image heavy from 4 images on with fewer than 35 words for"
                            + " each, and surely not without any image, with 1 or 2 images and over"
                            + " 100 words for each, or with over 400 words for each. In between the"
                            + " flag is not judged.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<Boolean> flag = article.meta().flag(ENTRY);
        if (flag.isEmpty()) {
            return;
        }
        long images = Images.count(article.article());
        if (images == 0 && !MetaReading.groups(article.meta(), MetaField.IMAGE_SOURCES).isEmpty()) {
            return;
        }
        long words = words(article.article());
        if (flag.get() ? isLight(images, words) : isHeavy(images, words)) {
            String right = flag.get() ? "0" : "1";
            String stands = flag.get() ? "1" : "0";
            findings.add(
                    new Place.InField(MetaField.FLAGS, ENTRY),
                    "The body has %s and %,d words of text, the flag “image heavy” is %s"
                            .formatted(Images.counted(images), words, stands),
                    right,
                    stands,
                    "Set image heavy to " + right);
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        MetaValue flag = new MetaValue.Flag("1".equals(finding.expected()));
        return MetaWriting.entry(article, MetaField.FLAGS, ENTRY, flag);
    }

    private static boolean isHeavy(long images, long words) {
        return images >= CERTAINLY_MANY && words < FEW_WORDS * images;
    }

    private static boolean isLight(long images, long words) {
        return images == 0
                || (images <= CERTAINLY_FEW && words > SOME_WORDS * images)
                || words > MANY_WORDS * images;
    }

    private static long words(Article article) {
        long words = 0;
        for (Block block : article.blocks()) {
            words +=
                    switch (block) {
                        case Block.Paragraph paragraph -> words(paragraph.text());
                        case Block.Heading heading -> words(heading.text());
                        case Block.Listing list ->
                                list.items().stream().mapToLong(ImageHeavy::words).sum();
                        case Block.Code code -> 0;
                        case Block.Image image -> 0;
                    };
        }
        return words;
    }

    private static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = !Character.isWhitespace(text.charAt(i));
            words += word && !inside ? 1 : 0;
            inside = word;
        }
        return words;
    }
}
