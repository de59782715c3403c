package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

class LanguageTableTest {

    @Test
    void everySnippetOfTheTableIsNamedRight() throws IOException {
        assertThat(misnamed(false)).isEmpty();
    }

    @Test
    void everySnippetIsNamedRightWithoutItsIndentationToo() throws IOException {
        assertThat(misnamed(true)).isEmpty();
    }

    @Test
    void theTableHoldsEnoughOfEachLanguage() throws IOException {
        assertThat(table()).hasSize(12);
        assertThat(table().values()).allMatch(snippets -> snippets.size() >= 10);
    }

    @Test
    void whatTheMetaBoxSaysChangesNothingWhereTheCodeIsPlain() {
        assertThat(guess("def f(x):\n    return x\n\n\nprint(f(1))", "php")).isEqualTo("python");
        assertThat(guess("select id from orders where total > 3;", "python")).isEqualTo("sql");
        assertThat(guess("FROM alpine:3.20\nRUN apk add curl", "bash")).isEqualTo("dockerfile");
    }

    @Test
    void aScriptWithoutTypesIsTypeScriptWhereTheMetaBoxSaysSo() {
        String script = "const total = prices.reduce((sum, price) => sum + price, 0);";
        assertThat(guess(script, "typescript")).isEqualTo("typescript");
        assertThat(guess(script, "TS")).isEqualTo("typescript");
        assertThat(guess(script, "python")).isEqualTo("javascript");
    }

    @Test
    void theMetaBoxDecidesForCodeThatSaysLittle() {
        assertThat(guess("key: value", "yaml")).isEqualTo("yaml");
        assertThat(guess("x, y = 1, 2", "Python")).isEqualTo("python");
        assertThat(guess("x = 1", "golang")).isEqualTo("go");
        assertThat(guess("frobnicate", "sh")).isEqualTo("bash");
    }

    private static List<String> misnamed(boolean flat) throws IOException {
        List<String> wrong = new ArrayList<>();
        table().forEach(
                        (language, snippets) -> {
                            for (String snippet : snippets) {
                                String code = flat ? flat(snippet) : snippet;
                                String guess = LanguageGuess.of(PostMeta.empty()).of(code);
                                if (!language.equals(guess)) {
                                    wrong.add(language + " is not " + guess + ":\n" + code);
                                }
                            }
                        });
        return wrong;
    }

    private static String guess(String code, String stated) {
        PostMeta meta = PostMeta.empty().with(MetaField.CODE_LANGUAGE, new MetaValue.Text(stated));
        return String.valueOf(LanguageGuess.of(meta).of(code));
    }

    private static String flat(String snippet) {
        return snippet.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String section : text().split("(?m)^=== ", -1)) {
            int line = section.indexOf('\n');
            if (line > 0) {
                table.computeIfAbsent(section.substring(0, line), name -> new ArrayList<>())
                        .add(section.substring(line + 1).stripTrailing());
            }
        }
        return table;
    }

    private static String text() throws IOException {
        String resource = "/parse/language-table.txt";
        try (InputStream in = LanguageTableTest.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
