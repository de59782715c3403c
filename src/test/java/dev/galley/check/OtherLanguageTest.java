package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Code whose language was guessed wrongly is not called wrong for it.
class OtherLanguageTest {

    private static final String TEMPLATE =
            """
            const row = (name) => `
              <li class="name">
                ${name}
              </li>
            `;
            let shown = 0;
            while (shown < 3) {
              shown++;
            }\
            """;

    @Test
    void aPageInATemplateIsTheLanguageOfTheTemplate() {
        assertThat(rules(TEMPLATE, "html", "javascript")).isEmpty();
    }

    @Test
    void aPageThatIsOneIsNotTheLanguageOfTheBox() {
        assertThat(rules("<ul>\n  <li>one</li>\n</ul>", "html", "javascript"))
                .containsExactly("meta.code-language");
    }

    @Test
    void codeThatAnotherGrammarReadsIsNotBroken() {
        String go = "func (q *Queue) Push(item string) int {\n\tq.n++\n\treturn q.n\n}";
        assertThat(rules(go, "python", "python")).isEmpty();
    }

    @Test
    void codeThatNoGrammarReadsIsBroken() {
        assertThat(
                        rules(
                                "def total(rows:\n    return sum(rows\nprint(total(1)",
                                "python",
                                "python"))
                .containsExactly("code.syntax");
    }

    /// The rules on code that the article breaks.
    private static List<String> rules(String code, String guessed, String named) {
        CleanPost clean = CleanPost.made().with(MetaField.CODE_LANGUAGE, named);
        List<Block> blocks = new ArrayList<>();
        for (Block block : clean.article().blocks()) {
            blocks.add(block instanceof Block.Code ? new Block.Code(code, guessed, null) : block);
        }
        Article article =
                new Article(
                        clean.article().title(),
                        null,
                        blocks,
                        clean.article().meta(),
                        clean.article().metaSpans());
        return new Checker(CheckSettings.INITIAL, Inspected.TODAY)
                .check(article).stream()
                        .map(Finding::rule)
                        .filter(rule -> rule.contains("code"))
                        .toList();
    }
}
