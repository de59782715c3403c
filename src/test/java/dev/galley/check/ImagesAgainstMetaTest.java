package dev.galley.check;

import static dev.galley.check.CleanPost.CODE;
import static dev.galley.check.CleanPost.IMAGE;
import static dev.galley.check.CleanPost.groups;
import static dev.galley.check.CleanPost.image;
import static dev.galley.check.CleanPost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/// The rules that compare the images that the meta box speaks of with those of the body.
class ImagesAgainstMetaTest {

    private final CleanPost clean = CleanPost.made();

    @Test
    void anImageWithTheFlagAtNoughtIsFound() {
        Inspected seen = Inspected.of(clean.flag("has_images", false));
        Finding finding = seen.only("meta.has-images");
        assertThat(finding.message()).isEqualTo("The body has 1 image, the flag “has images” is 0");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.FLAGS, "has_images"));
        assertThat(finding.expected()).isEqualTo("1");
        assertThat(finding.actual()).isEqualTo("0");
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @Test
    void theFlagWithoutAnyImageIsFound() {
        CleanPost bare = clean.without("image").without(MetaField.IMAGE_SOURCES);
        Inspected seen = Inspected.of(bare);
        Finding finding = seen.only("meta.has-images");
        assertThat(finding.message()).isEqualTo("There is no image, the flag “has images” is 1");
        assertThat(seen.mended(finding)).isEqualTo(bare.flag("has_images", false).article());
    }

    @Test
    void anImageThatIsOnlyListedIsACountThatDiffers() {
        Inspected seen = Inspected.of(clean.without("image"));
        Finding finding = seen.only("meta.image-count");
        assertThat(finding.message())
                .isEqualTo("The meta box lists 1 image, the body has no image");
        assertThat(finding.expected()).isEqualTo("1");
        assertThat(finding.actual()).isEqualTo("0");
        assertThat(finding.place()).isEqualTo(Place.InField.of(MetaField.IMAGE_SOURCES));
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void anImageThatIsOnlyShownIsACountThatDiffers() {
        Finding finding =
                Inspected.of(clean.more(image("the cellar", "pexels"))).only("meta.image-count");
        assertThat(finding.message())
                .isEqualTo("The meta box lists 1 image, the body has 2 images");
    }

    @Test
    void imagesInAnotherOrderAreTheSame() {
        CleanPost two =
                clean.more(image("the cellar", "pexels"))
                        .with(
                                MetaField.IMAGE_SOURCES,
                                groups(
                                        source("The cellar.", "Pexels"),
                                        source(IMAGE.caption(), "unsplash")));
        assertThat(Inspected.of(two).findings()).isEmpty();
    }

    @Test
    void aCaptionThatDiffersIsFoundAtItsImageSource() {
        CleanPost two =
                clean.more(image("the cellar", "pexels"))
                        .with(
                                MetaField.IMAGE_SOURCES,
                                groups(
                                        source(IMAGE.caption(), "unsplash"),
                                        source("a cellar of somebody else", "pexels")));
        Inspected seen = Inspected.of(two);
        Finding finding = seen.only("meta.image-caption");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.IMAGE_SOURCES, "1"));
        assertThat(finding.expected()).isEqualTo("a cellar of somebody else");
        assertThat(finding.actual()).isEqualTo("the cellar");
        assertThat(seen.mended(finding, MetaField.IMAGE_SOURCES))
                .isEqualTo(
                        groups(
                                source(IMAGE.caption(), "unsplash"),
                                source("the cellar", "pexels")));
    }

    @Test
    void imagesThatShareACaptionAreMatchedOneByOne() {
        CleanPost twins =
                clean.more(IMAGE)
                        .with(
                                MetaField.IMAGE_SOURCES,
                                groups(
                                        source(IMAGE.caption(), "unsplash"),
                                        source(IMAGE.caption(), "unsplash")));
        assertThat(Inspected.of(twins).findings()).isEmpty();
    }

    @Test
    void anotherSourceOfAnImageIsFound() {
        CleanPost other =
                clean.with(
                        MetaField.IMAGE_SOURCES, groups(source(IMAGE.caption(), "dummyimage.com")));
        Inspected seen = Inspected.of(other);
        Finding finding = seen.only("meta.image-source");
        assertThat(finding.message())
                .isEqualTo(
                        "The meta box names “dummyimage.com” as source of an image, the body"
                                + " “unsplash”");
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"images.unsplash.com", "Unsplash", "https://unsplash.com/photos/4", "unsplash.com"})
    void aHostOfTheSameNameIsTheSameSource(String source) {
        CleanPost same =
                clean.with(MetaField.IMAGE_SOURCES, groups(source(IMAGE.caption(), source)));
        assertThat(Inspected.of(same).findings()).isEmpty();
    }

    @Test
    void aHeavyFlagOnAnArticleWithOneImageIsFound() {
        Inspected seen = Inspected.of(clean.flag("image_heavy", true));
        Finding finding = seen.only("meta.image-heavy");
        assertThat(finding.message()).startsWith("The body has 1 image and ").contains("words");
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @Test
    void manyImagesInLittleTextWithoutTheHeavyFlagAreFound() {
        Inspected seen = Inspected.of(pictures(8));
        Finding finding = seen.only("meta.image-heavy");
        assertThat(finding.expected()).isEqualTo("1");
        seen.mended(finding);
    }

    @Test
    void betweenFewAndManyImagesTheHeavyFlagIsNotJudged() {
        assertThat(Inspected.of(pictures(3)).findings()).isEmpty();
        assertThat(Inspected.of(pictures(3).flag("image_heavy", true)).findings()).isEmpty();
    }

    private CleanPost pictures(int count) {
        List<String> captions = IntStream.range(0, count).mapToObj(i -> "view " + i).toList();
        CleanPost some =
                clean.body(List.of(clean.article().blocks().getFirst(), CODE))
                        .with(MetaField.PAYLOAD, "paragraphs", new MetaValue.Whole(0))
                        .without(MetaField.CHECKLIST);
        for (String caption : captions) {
            some = some.more(image(caption, "unsplash"));
        }
        return some.with(
                MetaField.IMAGE_SOURCES,
                new MetaValue.Groups(
                        captions.stream().map(caption -> source(caption, "unsplash")).toList()));
    }
}
