package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.Place;

import org.junit.jupiter.api.Test;

class TextCharactersTest {

    @Test
    void invisibleCharactersAreFoundAndRemoved() {
        TextArticle article = prose("a zero\u200Bwidth space and a soft\u00ADhyphen.");
        Finding finding = article.only();
        assertThat(finding.rule()).isEqualTo("text.invisible");
        assertThat(finding.message()).contains("2 invisible characters").contains("U+200B");
        assertThat(finding.place()).isEqualTo(new Place.InBlock(TextArticle.FIRST, 6, 7));
        assertThat(article.fixed())
                .isEqualTo(prose("a zerowidth space and a softhyphen.").article());
    }

    @Test
    void theyAreFoundInTitlesListsAndCodeToo() {
        TextArticle title = new TextArticle().title("how we\uFEFF moved");
        assertThat(title.only().place()).isEqualTo(Place.Title.TITLE);
        assertThat(title.fixed().title()).isEqualTo("how we moved");
        TextArticle list = new TextArticle().list("one", "t\u200Bwo", "three");
        assertThat(list.fixed()).isEqualTo(new TextArticle().list("one", "two", "three").article());
        TextArticle code = new TextArticle().code("python", "x\u200B = 1");
        assertThat(code.rules()).contains("text.invisible");
    }

    @Test
    void listItemsKeepTheirSpans() {
        Article article = new TextArticle().list("o\u200Bne", "two").article();
        Finding finding = TextArticle.findings(article).getFirst();
        Article fixed = new InvisibleCharacters().fix(article, finding).orElseThrow();
        assertThat(((Block.Listing) fixed.blocks().get(TextArticle.FIRST)).items())
                .containsExactly("one", "two");
    }

    @Test
    void joinersThatAWritingNeedsAreLeftAlone() {
        assertThat(
                        prose("a family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 waves.")
                                .rules())
                .isEmpty();
        assertThat(
                        prose("the word \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 is one.")
                                .rules())
                .isEmpty();
        assertThat(prose("the word \u200F\u05E9\u05DC\u05D5\u05DD\u200F is one.").rules())
                .isEmpty();
    }

    @Test
    void marksThatTurnLatinTextAreNot() {
        assertThat(new TextArticle().code("python", "ok = 1 # \u202E safe").rules())
                .contains("text.invisible");
    }

    @Test
    void lettersOfAnotherScriptInALatinWordAreFoundAndReplaced() {
        TextArticle article = prose("the p\u0430ssw\u043Erd is on the shelf.");
        Finding finding = article.only();
        assertThat(finding.rule()).isEqualTo("text.look-alike");
        assertThat(finding.expected()).isEqualTo("password");
        assertThat(article.words(finding)).isEqualTo("p\u0430ssw\u043Erd");
        assertThat(article.fixed()).isEqualTo(prose("the password is on the shelf.").article());
    }

    @Test
    void aTitleIsPutRightToo() {
        TextArticle article = new TextArticle().title("how w\u0435 moved");
        assertThat(article.fixed().title()).isEqualTo("how we moved");
    }

    @Test
    void wordsOfAnotherScriptAndSignsOfFormulasAreLeftAlone() {
        assertThat(prose("the word \u0441\u043B\u043E\u0432\u043E means word.").rules()).isEmpty();
        assertThat(prose("it takes 5 \u03BCs, and \u0394t is small.").rules()).isEmpty();
        assertThat(prose("\u041C\u043E\u0441\u043A\u0432\u0430 and caf\u00E9 na\u00EFve.").rules())
                .isEmpty();
    }

    private static TextArticle prose(String text) {
        return new TextArticle().paragraph(text);
    }
}
