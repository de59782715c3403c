package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class RemarksTest {

    @Test
    void theyAreListedAsTheyStandInTheTextThoseWithoutAPlaceFirst() {
        List<Problem> problems =
                List.of(
                        problem("late", new Span(60, 62)),
                        problem("nowhere", null),
                        problem("early", new Span(5, 6)),
                        problem("beyond", new Span(5_000, 5_001)));
        List<Remark> remarks = Sources.with(Sources.withTail(), problems).remarks();
        assertThat(remarks.stream().map(Remark::code).toList())
                .containsExactly("nowhere", "beyond", "early", "late", "");
        assertThat(remarks.getLast().word()).isEqualTo("unclaimed");
        assertThat(remarks.getLast().message()).endsWith("characters of no block and no field");
        assertThat(remarks.get(1).line()).as("of a place that is not there").isZero();
        assertThat(remarks.get(2).line()).isEqualTo(3);
        assertThat(remarks.get(2).detail()).isEqualTo("expected a word, found “two words”");
    }

    @Test
    void aFindingIsTiedToTheCharactersThatItIsAbout() {
        int block = blockWith("the roof garden needs");
        assertThat(found(new Place.InBlock(block, 4, 15))).isEqualTo("roof garden");
        assertThat(found(Place.InBlock.all(block))).startsWith("the roof garden needs water");
        assertThat(found(Place.Title.TITLE)).isEqualTo("how we water the roof garden");
        assertThat(found(Place.Whole.ARTICLE)).isNull();
        assertThat(found(new Place.InBlock(99, 0, 1))).isNull();
        int list = blockWith("- a pump");
        assertThat(found(new Place.InBlock(list, 7, 10))).as("in the second item").isEqualTo("two");
        int code = blockWith("import pump");
        assertThat(found(new Place.InBlock(code, 13, 24))).isEqualTo("def water()");
        assertThat(found(Place.InField.of(MetaField.TOPIC))).isEqualTo("roof gardens / pumps");
        assertThat(found(new Place.InField(MetaField.SCORE, "clarity"))).isEqualTo("clarity: 70");
        assertThat(found(new Place.InField(MetaField.STACK, "1"))).isEqualTo("python");
        assertThat(found(new Place.InField(MetaField.STACK, "9"))).startsWith("home automation");
        assertThat(found(Place.InField.of(MetaField.HASH))).isNull();
    }

    @Test
    void lineEndsOfAnySortDoNotMoveAPlaceInCode() {
        String text = Sources.PAGE.replace("\n", "\r\n");
        int code = blockWith("import pump");
        Span span = place(text, new Place.InBlock(code, 13, 24));
        assertThat(Objects.requireNonNull(span).of(text)).isEqualTo("def water()");
    }

    @Test
    void aPlaceInABlockThatWasChangedIsTheBlockThatItCameFrom() {
        Article article = Sources.parse(Sources.PAGE).article();
        Span from = Objects.requireNonNull(article.blocks().getFirst().span());
        Article edited =
                new Article(
                        article.title(),
                        article.titleSpan(),
                        List.of(new Block.Paragraph("something else", from)),
                        null,
                        article.metaSpans());
        Finding finding = finding(new Place.InBlock(0, 0, 9));
        SourceModel model =
                SourceModel.of(Sources.PAGE, Sources.parse(Sources.PAGE), edited, List.of(finding));
        assertThat(model.remarks()).anyMatch(remark -> from.equals(remark.span()));
    }

    @Test
    void theSummarySaysWhatIsThere() {
        assertThat(RemarkPane.summary(0, 0)).isEqualTo("Nothing unclaimed, no findings");
        assertThat(RemarkPane.summary(1, 1)).isEqualTo("1 unclaimed passage, 1 finding");
        assertThat(RemarkPane.summary(2, 1_200)).isEqualTo("2 unclaimed passages, 1,200 findings");
        assertThat(Remarks.cut("a\n b".repeat(200))).hasSizeLessThan(165).endsWith("…");
    }

    private static @Nullable String found(Place place) {
        Span span = place(Sources.PAGE, place);
        return span == null ? null : span.of(Sources.PAGE);
    }

    private static @Nullable Span place(String text, Place place) {
        SourceModel model = Sources.model(text, List.of(finding(place)));
        return model.remarks().stream()
                .filter(remark -> remark.code().equals("text.test"))
                .findFirst()
                .orElseThrow()
                .span();
    }

    private static int blockWith(String start) {
        List<Block> blocks = Sources.parse(Sources.PAGE).article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).plainText().startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("no block begins with " + start);
    }

    private static Finding finding(Place place) {
        return new Finding("text.test", Severity.INFO, "a test", null, null, place, null);
    }

    private static Problem problem(String code, @Nullable Span span) {
        return new Problem(code, Severity.WARNING, "a test", span, "a word", "two words");
    }
}
