package dev.galley.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

class CodeLexerTest {

    private static final List<String> LANGUAGES =
            List.of(
                    "python",
                    "php",
                    "javascript",
                    "typescript",
                    "sql",
                    "bash",
                    "go",
                    "yaml",
                    "json",
                    "html",
                    "css",
                    "dockerfile");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "python|x = 'a' # note|STRING 'a', COMMENT # note",
                "python|def f(): return 0.5|KEYWORD def, KEYWORD return, NUMBER 0.5",
                "php|$class = new Shop; // b|KEYWORD new, COMMENT // b",
                "javascript|const a = `b`; /* c */|KEYWORD const, STRING `b`, COMMENT /* c */",
                "typescript|let a: string|KEYWORD let, KEYWORD string",
                "sql|select 'a' FROM t -- b|KEYWORD select, STRING 'a', KEYWORD FROM, COMMENT -- b",
                "bash|if [ $# -gt 2 ]; then|KEYWORD if, NUMBER 2, KEYWORD then",
                "go|return \"a\\\"b\"|KEYWORD return, STRING \"a\\\"b\"",
                "yaml|a-b: it's 'c' # d|KEY a-b, STRING 'c', COMMENT # d",
                "json|{\"a\": [1, \"b\", null]}|KEY \"a\", NUMBER 1, STRING \"b\", KEYWORD"
                        + " null",
                "html|<p class=\"a\">don't</p><!-- b -->|"
                        + "KEY p, STRING \"a\", KEY p, COMMENT <!-- b -->",
                "css|@media { a { color: red } } /* b */|"
                        + "KEYWORD @media, KEY color, COMMENT /* b */",
                "dockerfile|RUN copy from 'a'|KEYWORD RUN, STRING 'a'",
                "cobol|MOVE 1 TO A|~~"
            })
    void languagesAreColoured(String language, String code, String expected) {
        List<String> tokens =
                CodeLexer.tokens(code, language).stream()
                        .map(t -> t.kind() + " " + code.substring(t.start(), t.end()))
                        .toList();
        assertThat(String.join(", ", tokens)).isEqualTo(expected);
    }

    @Test
    void whatIsNeverClosedEndsWithItsLineOrWithTheText() {
        assertThat(CodeLexer.tokens("'a\nb", "python"))
                .containsExactly(new CodeToken(TokenKind.STRING, 0, 2));
        assertThat(CodeLexer.tokens("/* a\nb", "go"))
                .containsExactly(new CodeToken(TokenKind.COMMENT, 0, 6));
        assertThat(CodeLexer.tokens("\"\"\"a\nb", "python"))
                .containsExactly(new CodeToken(TokenKind.STRING, 0, 6));
    }

    @Test
    void anyTextGivesTokensInOrderInsideTheText() {
        long seed = 20_261_121L;
        Random random = new Random(seed);
        String letters = "ab1 \n\t'\"`#/*-<>!:=\\@$_😀";
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(60, 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            for (String language : LANGUAGES) {
                int at = 0;
                for (CodeToken token : CodeLexer.tokens(text.toString(), language)) {
                    assertThat(token.start())
                            .as("seed %d: %s", seed, text)
                            .isGreaterThanOrEqualTo(at);
                    assertThat(token.end()).isGreaterThan(token.start());
                    at = token.end();
                }
                assertThat(at).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
