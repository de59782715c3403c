package dev.galley.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class SnippetTest {

    @Test
    void theLastLineOfADockerfileNeedsNoLineEnd() {
        assertThat(SyntaxErrors.find("FROM alpine:3.20", "dockerfile")).contains(List.of());
    }

    @Test
    void aPieceOfAClassIsSound() {
        assertThat(SyntaxErrors.find("public function f() {}", "php").orElseThrow()).isNotEmpty();
        assertThat(SyntaxErrors.inSnippet("public function f() {}", "php")).contains(List.of());
    }

    @Test
    void aMistakeIsOneInAnySurroundings() {
        String code = "public function f() { return [1, 2; }";
        assertThat(SyntaxErrors.inSnippet(code, "php").orElseThrow()).isNotEmpty();
    }

    @Test
    void whatIsLeftOutExcusesTheRest() {
        assertThat(SyntaxErrors.inSnippet("if (a) {\n  ...\n", "javascript").orElse(List.of()))
                .isEmpty();
        assertThat(SyntaxErrors.inSnippet("if (a) {\n", "javascript").orElseThrow()).isNotEmpty();
    }

    @Test
    void aTextInAnotherLanguageIsNotCalledWrong() {
        String prose = "the first shelf is for letters and the second one is for parcels, he said";
        assertThat(SyntaxErrors.inSnippet(prose, "go").orElse(List.of())).isEmpty();
    }

    @Test
    void aShellScriptIsWrongOnlyWhereItsWordsDoNotMatch() {
        assertThat(ShellWords.areBalanced("for a in b; do\n  if true; then echo; fi\ndone"))
                .isTrue();
        assertThat(ShellWords.areBalanced("case $1 in\na) echo \"fi\" ;;\nesac")).isTrue();
        assertThat(ShellWords.areBalanced("while true; do\n  echo\n")).isFalse();
        assertThat(ShellWords.areBalanced("echo \"open")).isFalse();
    }

    @Test
    void theOddBracketIsFoundAmongStringsAndComments() {
        assertThat(odd("a(1, ')')", Grammar.GO)).isEmpty();
        assertThat(odd("// (\na(1)", Grammar.GO)).isEmpty();
        assertThat(odd("# (\na(1)", Grammar.PYTHON)).isEmpty();
        assertThat(odd("a(1, [2)", Grammar.GO)).contains(7);
        assertThat(odd("{ a(1)", Grammar.GO)).contains(0);
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        Callable<Boolean> asked =
                () ->
                        IntStream.range(0, 50)
                                .allMatch(
                                        i ->
                                                SyntaxErrors.find("x = [" + i + "]", "python")
                                                                .orElseThrow()
                                                                .isEmpty()
                                                        && !SyntaxErrors.find("x = [" + i, "python")
                                                                .orElseThrow()
                                                                .isEmpty());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> answer :
                    threads.invokeAll(java.util.Collections.nCopies(8, asked))) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    private static Optional<Integer> odd(String text, Grammar grammar) {
        return Brackets.of(text, grammar).firstOdd().map(span -> span.start());
    }
}
