package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

class CodeChecksTest {

    private static final String FLAT = "def count(shelf):\nfor letter in shelf:\nprint(letter)";

    @Test
    void pythonWithoutItsIndentationIsSaidToBeSo() {
        TextArticle article = new TextArticle().code("python", FLAT);
        Finding finding = article.only();
        assertThat(finding.rule()).isEqualTo("code.indentation");
        assertThat(finding.message())
                .isEqualTo("The code has lost its indentation: nothing is indented under line 1");
        assertThat(article.words(finding)).isEqualTo("def count(shelf):");
    }

    @Test
    void onlyTheIndentationIsReportedWhereItIsWhyTheCodeDoesNotParse() {
        String code = "try:\ncount()\nexcept OSError:\npass";
        assertThat(new TextArticle().code("python", code).rules())
                .containsExactly("code.indentation");
    }

    @Test
    void pythonThatIsIndentedIsLeftAlone() {
        String code =
                """
                def count(
                    shelf,
                ) -> int:
                    \"""Counts, like this:
                for each shelf:
                take the letters
                    \"""
                    # if in doubt:
                    return len(shelf)  # else:

                values = [1, 2][0:]
                """;
        assertThat(new TextArticle().code("python", code.strip()).rules()).isEmpty();
    }

    @Test
    void yamlWithoutItsIndentationIsSaidToBeSo() {
        String code = "services:\nweb:\nimage: shelves/web:1.4\nports:\n- 80";
        assertThat(new TextArticle().code("yaml", code).rules())
                .containsExactly("code.indentation");
        assertThat(new TextArticle().code("yaml", "hosts:\n- a\n- b\nretries: 3").rules())
                .isEmpty();
        assertThat(new TextArticle().code("yaml", "on:\n  push:\n  pull_request:").rules())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "json       | {\"a\": 1,, \"b\": 2}",
                "javascript | const a = (1 + ;",
                "typescript | function count(shelf: Shelf): number { return shelf.size;",
                "php        | if ($shelf->isFull() { move($shelf); }",
                "go         | func count() int { return 1",
                "python     | print('a' 1 2)",
                "bash       | if true; then echo 1",
                "css        | .a { color: red; } }"
            })
    void codeThatDoesNotParseIsFound(String language, String code) {
        Finding finding = new TextArticle().code(language, code).only();
        assertThat(finding.rule()).isEqualTo("code.syntax");
        assertThat(finding.message()).contains("does not parse as " + language).contains("line 1");
    }

    @Test
    void thePlaceAndTheLineOfAMistakeAreNamed() {
        String code = "{\n  \"a\": 1,\n  \"b\": 2 3,\n  \"c\": 4\n}";
        TextArticle article = new TextArticle().code("json", code);
        assertThat(article.only().message()).endsWith("look at line 3");
        assertThat(article.only().actual()).isEqualTo("\"b\": 2 3,");
        assertThat(article.words(article.only())).contains("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "php        | public function count() { return 1; }",
                "php        | 'driver' => 'file', 'ttl' => 60,",
                "javascript | retries: 3, hosts: ['a']",
                "javascript | async count() { return await size(); }",
                "javascript | return shelves.map(size);",
                "javascript | load(...); const a = [1, ...];",
                "typescript | return <Card title={title} />;",
                "typescript | private size = 0; count(): number { return this.size; }",
                "json       | \"a\": 1, \"b\": 2",
                "json       | { \"a\": [1, 2, ...] }",
                "css        | color: red; margin: 0;",
                "css        | $gap: 4px; .a { .b { margin: $gap; } }",
                "bash       | $ git push origin <branch>",
                "html       | <p>{{ name }}</p>",
                "java       | public int count() { return 1; }",
                "python     | except OSError: pass",
                "haskell    | xs >>= (",
                "sql        | select top 3 * from"
            })
    void snippetsDialectsAndUnknownLanguagesAreLeftAlone(String language, String code) {
        assertThat(new TextArticle().code(language, code).rules()).isEmpty();
    }

    @Test
    void goodCodeOfEveryLanguageIsLeftAlone() throws IOException {
        int looked = 0;
        for (String section : table().split("(?m)^=== ", -1)) {
            int line = section.indexOf('\n');
            if (line > 0) {
                String language = section.substring(0, line);
                String code = section.substring(line + 1).stripTrailing();
                assertThat(new TextArticle().code(language, code).rules()).as(code).isEmpty();
                assertThat(new TextArticle().code(language, flat(code)).rules())
                        .as(code)
                        .allMatch(rule -> rule.equals("code.indentation"));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(200);
    }

    private static String flat(String code) {
        return code.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static String table() throws IOException {
        String resource = "/parse/language-table.txt";
        try (InputStream in = CodeChecksTest.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
