package dev.galley.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

class CodeColoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "python|x = 'a' # b|STRING 'a', COMMENT # b",
                "python|async def f(): return g(0.5)|KEYWORD async, KEYWORD def, FUNCTION f,"
                        + " KEYWORD return, FUNCTION g, NUMBER 0.5",
                "python|x = f'a{MAX}b'|STRING f'a, CONSTANT MAX, STRING b'",
                "javascript|const a = new B(`c${d}`) // e|KEYWORD const, KEYWORD new, TYPE B,"
                        + " STRING `c, STRING `, COMMENT // e",
                "typescript|let a: string = b.c(true)|"
                        + "KEYWORD let, TYPE string, FUNCTION c, CONSTANT true",
                "php|$a = new Shop(1); // b|KEYWORD new, TYPE Shop, NUMBER 1, COMMENT // b",
                "php|<?php $this->go(\"a $b\");|KEYWORD <?php, FUNCTION go, STRING \"a, STRING \"",
                "go|func f() error { return nil }|"
                        + "KEYWORD func, FUNCTION f, TYPE error, KEYWORD return, CONSTANT nil",
                "bash|if true; then echo \"a $b\"; fi|KEYWORD if, FUNCTION true, KEYWORD then,"
                        + " FUNCTION echo, STRING \"a, STRING \", KEYWORD fi",
                "json|{\"a\": [1, \"b\", null]}|KEY \"a\", NUMBER 1, STRING \"b\", CONSTANT null",
                "yaml|a: 'b' # c|KEY a, STRING 'b', COMMENT # c",
                "html|<p class=\"a\">don't</p>|KEY p, KEY class, STRING \"a\", KEY p",
                "css|a.b { color: red; width: 2px }|KEY a, TYPE b, KEY color, KEY width, NUMBER"
                        + " 2px",
                "dockerfile|FROM node AS b|KEYWORD FROM, KEYWORD AS",
                "java|int m() { return A.b(\"c\"); }|"
                        + "TYPE int, FUNCTION m, KEYWORD return, FUNCTION b, STRING \"c\"",
                "sql|select 'a' -- b|KEYWORD select, STRING 'a', COMMENT -- b",
                "cobol|MOVE 1 TO A|~~"
            })
    void languagesAreColoured(String language, String code, String expected) {
        assertThat(told(code, language)).isEqualTo(expected);
    }

    @Test
    void nothingIsGuessedWhereNoLanguageIsGiven() {
        assertThat(CodeColours.tokens("def f(): pass", null)).isEmpty();
        assertThat(CodeColours.tokens("", "python")).isEmpty();
    }

    @Test
    void charactersOfSeveralBytesMoveNoColour() {
        assertThat(told("x = '😀é…' # ‘ü’\ny = 1", "python"))
                .isEqualTo("STRING '😀é…', COMMENT # ‘ü’, NUMBER 1");
        assertThat(told("a\0b = 'c'", "python")).contains("STRING 'c'");
    }

    @Test
    void codeWithoutItsIndentationIsStillColoured() {
        assertThat(told("@app.get('/a')\ndef b():\nreturn {'c': True}", "python"))
                .contains("FUNCTION get", "FUNCTION b", "KEYWORD return", "CONSTANT True");
    }

    @Test
    void textThatIsTooLongForTheGrammarGoesToTheLexer() {
        String code = "x = 'a'\n".repeat(20_000);
        assertThat(CodeColours.tokens(code, "python"))
                .hasSize(20_000)
                .first()
                .isEqualTo(new CodeToken(TokenKind.STRING, 4, 7));
        assertThat(CodeColours.tokens("x".repeat(2_000_001), "python")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void endlessNestingEnds(Grammar grammar) {
        String language = grammar.name().toLowerCase(Locale.ROOT);
        for (String open : List.of("{a: ", "([{", "- ", "cat <<A\n$(")) {
            String code = open.repeat(20_000 / open.length());
            inOrder(code, CodeColours.tokens(code, language), open);
        }
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void anyTextGivesTokensInOrderInsideTheText(Grammar grammar) {
        long seed = 20_261_121L;
        Random random = new Random(seed);
        String letters = "ab1 \n\t'\"`#/*-<>!:=\\@$_{}[]()|&?%é😀\0";
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(200), 0, letters.length())
                    .forEach(i -> text.append(letters.charAt(i)));
            String code = text.toString();
            String language = grammar.name().toLowerCase(Locale.ROOT);
            inOrder(code, CodeColours.tokens(code, language), "seed " + seed);
        }
    }

    private static void inOrder(String code, List<CodeToken> tokens, String what) {
        int at = 0;
        for (CodeToken token : tokens) {
            assertThat(token.start()).as(what).isGreaterThanOrEqualTo(at);
            assertThat(token.end()).as(what).isGreaterThan(token.start());
            at = token.end();
        }
        assertThat(at).as(what).isLessThanOrEqualTo(code.length());
    }

    private static String told(String code, String language) {
        return CodeColours.tokens(code, language).stream()
                .map(t -> t.kind() + " " + code.substring(t.start(), t.end()))
                .collect(Collectors.joining(", "));
    }
}
