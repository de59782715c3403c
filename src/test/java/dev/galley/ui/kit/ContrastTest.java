package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Pattern TOKEN = Pattern.compile("-g-([a-z-]+): (#[0-9a-f]{6})(?:;|[0-9])");
    private static final List<String> GROUNDS =
            List.of("surface", "surface-raised", "selection", "picked", "hover");
    private static final List<String> WORDS =
            List.of(
                    "text",
                    "text-muted",
                    "link",
                    "weak",
                    "approved",
                    "changes",
                    "rejected",
                    "deferred",
                    "signed-off");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsCanBeReadOnEveryGround(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String ground : GROUNDS) {
            WORDS.forEach(word -> hold(tokens, word, ground, TEXT));
        }
        for (String ground : List.of("error-surface", "notice-surface", "weak-surface")) {
            hold(tokens, "text", ground, TEXT);
        }
        hold(tokens, "review-text", "review", TEXT);
        hold(tokens, "text", "found", TEXT);
        hold(tokens, "text", "found-current", TEXT);
        hold(tokens, "toast-text", "toast", TEXT);
        hold(tokens, "toast-link", "toast", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void codeCanBeReadOnItsGround(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String kind :
                List.of("keyword", "string", "comment", "number", "function", "type", "key")) {
            hold(tokens, "code-" + kind, "code-surface", TEXT);
        }
        hold(tokens, "text", "code-surface", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void barsAndIconsCanBeSeen(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String ground : GROUNDS) {
            Stream.of("bar", "accent", "review-mark", "weak")
                    .forEach(shape -> hold(tokens, shape, ground, SHAPE));
        }
        hold(tokens, "bar", "track", SHAPE);
        for (String line : List.of("rejected", "weak", "bar")) {
            hold(tokens, line, "code-surface", SHAPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void addedAndRemovedWordsCanBeReadOnTheirGround(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String side : List.of("added", "removed")) {
            for (String ground : List.of(side + "-surface", "surface", "code-surface")) {
                hold(tokens, side + "-text", ground, TEXT);
            }
        }
        hold(tokens, "moved-text", "surface", TEXT);
        hold(tokens, "text", "selection", TEXT);
    }

    @Test
    void bothThemesNameTheSameRoles() throws IOException {
        assertThat(tokens("light").keySet())
                .hasSizeGreaterThan(30)
                .isEqualTo(tokens("dark").keySet());
    }

    @Test
    void theFormulaGivesTheKnownExtremes() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isLessThan(TEXT);
    }

    private static void hold(Map<String, String> tokens, String on, String ground, double least) {
        String above = tokens.getOrDefault(on, "");
        String below = tokens.getOrDefault(ground, "");
        assertThat(contrast(above, below)).as(on + " on " + ground).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher matcher =
                TOKEN.matcher(Files.readString(Path.of("styles/tokens_" + theme + ".css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    /// The ratio of WCAG 2.2, from 1 to 21.
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
