package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.article.Place;

import org.junit.jupiter.api.Test;

class TextRepetitionTest {

    private static final String ONE =
            "every letter gets a number, and the number is written on its back in pencil.";

    @Test
    void aParagraphThatStandsThereTwiceIsFound() {
        TextArticle article =
                new TextArticle()
                        .paragraph(ONE)
                        .heading("a second look")
                        .paragraph(
                                "Every letter  gets a number, and the number\nis written on its"
                                        + " back in pencil.");
        Finding finding = article.only();
        assertThat(finding.rule()).isEqualTo("text.repeated-paragraph");
        assertThat(finding.message()).isEqualTo("Paragraph 4 repeats paragraph 3");
        assertThat(finding.place()).isEqualTo(Place.InBlock.all(TextArticle.FIRST + 2));
        assertThat(finding.fix()).isNull();
    }

    @Test
    void theSecondOfTwoNeighboursIsRemovedAndNothingElse() {
        TextArticle article = new TextArticle().paragraph(ONE).paragraph(ONE);
        assertThat(article.only().fix()).isEqualTo("Remove this paragraph");
        assertThat(article.fixed()).isEqualTo(new TextArticle().paragraph(ONE).article());
        assertThat(TextArticle.findings(article.fixed())).isEmpty();
    }

    @Test
    void aShortRefrainIsNone() {
        assertThat(new TextArticle().paragraph("count again.").paragraph("count again.").rules())
                .isEmpty();
    }

    @Test
    void aSentenceThatComesAgainIsFoundWhereItDoes() {
        TextArticle article =
                new TextArticle()
                        .paragraph("we began on monday. " + ONE)
                        .paragraph(ONE + " nothing else was written.")
                        .paragraph("in the end we asked again. " + ONE);
        Finding finding = article.only();
        assertThat(finding.rule()).isEqualTo("text.repeated-sentence");
        assertThat(finding.message()).isEqualTo("This sentence stands in the post 3 times");
        assertThat(finding.place())
                .isEqualTo(new Place.InBlock(TextArticle.FIRST + 1, 0, ONE.length()));
    }

    @Test
    void aRepeatedParagraphIsNotReportedSentenceBySentence() {
        String two = ONE + " the pencil hangs on a string beside the door, so it stays.";
        assertThat(new TextArticle().paragraph(two).paragraph(two).rules())
                .containsExactly("text.repeated-paragraph");
    }

    @Test
    void aListMayRepeatWhatAParagraphSays() {
        assertThat(new TextArticle().paragraph(ONE).list(ONE, ONE).rules()).isEmpty();
    }
}
