package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.Place;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class TextChecksHostileTest {

    private static final long SEED = 20_260_102;
    private static final Checker CHECKER =
            new Checker(CheckSettings.INITIAL, LocalDate.of(2026, 1, 2));

    private static final List<String> PIECES =
            List.of(
                    "https://",
                    "http://github.com/a",
                    "](",
                    "...",
                    "%2",
                    "[insert ",
                    "]",
                    "todo:",
                    "lorem ipsum dolor",
                    "as an ai model, i ",
                    "\u200B",
                    "\u202E",
                    "p\u0430y",
                    "eyJ",
                    "ghp_",
                    "password = \"",
                    "sk-",
                    "AKIA",
                    "-----BEGIN PRIVATE KEY-----",
                    "def f():",
                    "\n",
                    "\n\n",
                    "  ",
                    "{",
                    "}",
                    "(",
                    "'",
                    "\"\"\"",
                    "#",
                    "// TODO",
                    "the ",
                    "a sentence that is long enough to count as one. ",
                    "Zk3vQ9rT7mXw2Lp8",
                    "\uD83D",
                    "\u05E9",
                    "<|im_end|>",
                    "://u:Zk3vQ9rT7@h.io",
                    ")",
                    "|",
                    "…");

    private static final List<String> LANGUAGES =
            List.of("python", "yaml", "bash", "json", "php", "javascript", "css", "go", "x");

    @Test
    void everyFindingPointsIntoItsTextAndEveryRemedyRemovesIt() {
        Random random = new Random(SEED);
        int remedies = 0;
        for (int i = 0; i < 400; i++) {
            Article article = article(random, 12);
            for (Finding finding : CHECKER.check(article)) {
                isInside(article, finding);
                Optional<Article> fixed =
                        finding.fix() == null ? Optional.empty() : CHECKER.fix(article, finding);
                if (fixed.isPresent() && TextArticle.isOfText(finding)) {
                    remedies++;
                    assertThat(count(fixed.get(), finding))
                            .as("seed %d, article %d, %s", SEED, i, finding)
                            .isLessThan(count(article, finding));
                }
            }
        }
        assertThat(remedies).isGreaterThan(100);
    }

    @Test
    void longTextsOfOnePieceTakeNoLongTime() {
        for (String piece : PIECES) {
            String text = piece.repeat(40_000 / piece.length());
            Article article =
                    new TextArticle()
                            .paragraph(text)
                            .code("python", text)
                            .code("bash", text)
                            .image(text, text, "https://a.io/" + text)
                            .article();
            assertThat(CHECKER.check(article)).isNotNull();
        }
    }

    private static long count(Article article, Finding finding) {
        return CHECKER.check(article).stream()
                .filter(other -> other.rule().equals(finding.rule()))
                .count();
    }

    private static void isInside(Article article, Finding finding) {
        if (finding.place() instanceof Place.InBlock place) {
            assertThat(place.end()).isLessThanOrEqualTo(Piece.at(article, place).text().length());
        }
    }

    private static Article article(Random random, int most) {
        TextArticle article = new TextArticle().title("how " + text(random, 2));
        for (int i = 0; i < 3; i++) {
            article.paragraph("it is " + text(random, most))
                    .list(text(random, 3).replace('\n', ' '), text(random, 3).replace('\n', ' '))
                    .code(LANGUAGES.get(random.nextInt(LANGUAGES.size())), text(random, most))
                    .image(text(random, 2), "own", text(random, 2));
        }
        return article.article();
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
