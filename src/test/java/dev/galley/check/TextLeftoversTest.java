package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLeftoversTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as an AI language model, I do not have a mail room of my own.",
                "i'm sorry, but i can't write about that room in detail.",
                "Certainly! Here is an article about mail rooms:",
                "I cannot fulfill this request, since it names people.",
                "here is a revised version of the article about shelves:",
                "let me know if you would like me to add a chapter on stamps.",
                "as of my last knowledge update, shelves were made of wood.",
                "write a 900-word blog post about the mail room.",
                "the room is small. <|im_end|>",
                "more at https://shelves.io/?utm_source=chatgpt.com today."
            })
    void whatAGeneratorSaysToItsUserIsFound(String text) {
        assertThat(prose(text).rules()).contains("text.generator-leftover");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in this article we will look at the shelves, one by one.",
                "the bot answered \"as an ai language model, i cannot say\" to every letter.",
                "certainly, the room is small, and here is the reason for it.",
                "i cannot help but like the smell of old paper.",
                "let me know if you find a better way to sort letters.",
                "as an ai model grows, it needs more room than letters do.",
                "we are sorry to say that letters were lost that year."
            })
    void whatAnAuthorSaysIsNot(String text) {
        assertThat(prose(text).rules()).isEmpty();
    }

    @Test
    void theWordsOfTheGeneratorAreNamedAndMarked() {
        TextArticle article = prose("a room is a room. as an ai language model, i like rooms.");
        assertThat(article.words(article.only()))
                .isEqualTo("as an ai language model, i like rooms");
        assertThat(article.only().message()).contains("as an ai language model");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the plan is by [your name], who also drew the shelves.",
                "see the picture [insert picture of shelves here] for details.",
                "we asked [company name] for an offer, and it came.",
                "the offer is here: [link]."
            })
    void whatIsToBeFilledInIsFound(String text) {
        assertThat(prose(text).rules()).containsExactly("text.placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read [your guide](https://shelves.io/guide) before you start.",
                "the page lives in pages/[name].js and the rest is routing.",
                "replace <your-domain> by the name of the machine.",
                "the list [1, 2, 3] is short, and [a] is shorter."
            })
    void otherBracketsAreNot(String text) {
        assertThat(prose(text).rules()).isEmpty();
    }

    @Test
    void fillerTextIsFoundAndTalkOfItIsNot() {
        assertThat(prose("lorem ipsum dolor sit amet, consectetur adipiscing elit.").rules())
                .containsExactly("text.lorem");
        assertThat(prose("replace the lorem ipsum before the first letter goes out.").rules())
                .isEmpty();
    }

    @Test
    void notesToBeDoneAreFoundInProse() {
        TextArticle article = prose("the room has shelves. TODO: count them again");
        assertThat(article.findings()).first().extracting(Finding::rule).isEqualTo("text.todo");
        assertThat(article.words(article.findings().getFirst()))
                .isEqualTo("TODO: count them again");
        assertThat(prose("the price is tbd.").rules()).containsExactly("text.todo");
        assertThat(prose("the room (todo: which one) is small.").rules())
                .containsExactly("text.todo");
        assertThat(prose("a todo list hangs at the door, and grep finds every TODO in it.").rules())
                .isEmpty();
    }

    @Test
    void notesInCodeAreOnlyMentioned() {
        TextArticle article =
                new TextArticle().code("python", "x = 1  # TODO count again\nprint('TODO')");
        assertThat(article.only().rule()).isEqualTo("code.todo");
        assertThat(article.only().severity().word()).isEqualTo("info");
    }

    @Test
    void furnitureOfTheSiteIsFoundAndTakenAway() {
        TextArticle article = prose("share this article");
        assertThat(article.only().rule()).isEqualTo("text.site-chrome");
        assertThat(article.fixed()).isEqualTo(new TextArticle().article());
        assertThat(prose("home > letters > shelves").rules()).containsExactly("text.site-chrome");
        assertThat(prose("© 2024 the shelf company").rules()).containsExactly("text.site-chrome");
        assertThat(new TextArticle().heading("skip to content").rules())
                .containsExactly("text.site-chrome");
    }

    @Test
    void headingsAndSentencesOfAnArticleAreNoFurniture() {
        assertThat(
                        new TextArticle()
                                .heading("related posts")
                                .paragraph("home is where the letters are, we say.")
                                .heading("read more")
                                .paragraph("share this article with the one who sorts letters.")
                                .rules())
                .isEmpty();
    }

    @Test
    void textThatStopsInMidSentenceIsFound() {
        TextArticle article =
                prose("we measured every shelf twice, and then the carpenter came to see the");
        assertThat(article.only().rule()).isEqualTo("text.cut-off");
        assertThat(article.words(article.only())).isEqualTo("the");
        assertThat(prose("we asked the carpenter, the painter,").rules())
                .containsExactly("text.cut-off");
        assertThat(
                        prose("the carpenter came on a monday, measured the shelves again and left")
                                .rules())
                .containsExactly("text.cut-off");
    }

    @Test
    void textThatLeadsOverIsNotCutOff() {
        String open = "the carpenter needs these things before he can begin with the shelves";
        assertThat(prose(open).list("wood", "nails").rules()).isEmpty();
        assertThat(prose(open).code("bash", "make shelves").rules()).isEmpty();
        assertThat(prose(open + ":").paragraph("wood and nails.").rules()).isEmpty();
        assertThat(
                        prose("he said \"the shelves are measured, and the wood is on its way\"")
                                .rules())
                .isEmpty();
        assertThat(prose("thanks for reading").rules()).isEmpty();
    }

    private static TextArticle prose(String text) {
        return new TextArticle().paragraph(text);
    }
}
