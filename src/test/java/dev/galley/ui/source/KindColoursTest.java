package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class KindColoursTest {

    private static final List<String> TINTS =
            List.of("heading", "paragraph", "list", "code", "image", "meta");
    private static final Pattern TOKEN = Pattern.compile("-g-([a-z-]+): (#[0-9a-f]{6});");

    /// How the six kinds of sight see linear RGB: full, and the three kinds of colour blindness, by
    /// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
    /// Vision Deficiency" (2009), severity 1.
    private static final Map<String, double[]> SIGHTS =
            Map.of(
                    "full",
                    new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
                    "protanopia",
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882,
                        -0.048116, 1.051998
                    },
                    "deuteranopia",
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820,
                        0.042940, 0.968881
                    },
                    "tritanopia",
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733,
                        0.691367, 0.303900
                    });

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theSixTintsCanBeToldApartByEverybody(String theme) throws IOException {
        Map<String, double[]> tokens = tokens(theme);
        SIGHTS.forEach(
                (sight, matrix) -> {
                    for (int i = 0; i < TINTS.size(); i++) {
                        for (String other : TINTS.subList(i + 1, TINTS.size())) {
                            double apart =
                                    apart(
                                            seen(colour(tokens, "kind-" + TINTS.get(i)), matrix),
                                            seen(colour(tokens, "kind-" + other), matrix));
                            assertThat(apart)
                                    .as("%s and %s with %s", TINTS.get(i), other, sight)
                                    .isGreaterThan(7);
                        }
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeReadOnEveryTintAndEveryWordInTheGutter(String theme) throws IOException {
        Map<String, double[]> tokens = tokens(theme);
        for (String tint : TINTS) {
            assertThat(contrast(tokens, "text", "kind-" + tint)).as(tint).isGreaterThan(4.5);
            for (String ground : List.of("surface", "surface-raised")) {
                double read = contrast(tokens, "kind-" + tint + "-mark", ground);
                assertThat(read).as("%s on %s", tint, ground).isGreaterThan(4.5);
            }
        }
        assertThat(contrast(tokens, "text", "unclaimed-surface")).isGreaterThan(4.5);
        assertThat(contrast(tokens, "unclaimed", "surface-raised")).isGreaterThan(4.5);
        assertThat(contrast(tokens, "unclaimed", "unclaimed-surface")).isGreaterThan(4.5);
    }

    @Test
    void theMeasureTellsTheSameFromTheOther() {
        double[] red = linear("#ff0000");
        assertThat(apart(red, red)).isZero();
        assertThat(apart(linear("#000000"), linear("#ffffff"))).isBetween(99.0, 101.0);
        double[] blind = SIGHTS.getOrDefault("deuteranopia", new double[9]);
        double seen = apart(seen(red, blind), seen(linear("#8a7300"), blind));
        assertThat(seen).isLessThan(apart(red, linear("#8a7300")) / 3);
    }

    private static Map<String, double[]> tokens(String theme) throws IOException {
        Map<String, double[]> tokens = new HashMap<>();
        Path file = Path.of("styles/tokens_" + theme + ".css");
        Matcher matcher = TOKEN.matcher(Files.readString(file));
        while (matcher.find()) {
            tokens.put(matcher.group(1), linear(matcher.group(2)));
        }
        return tokens;
    }

    private static double[] colour(Map<String, double[]> tokens, String name) {
        double[] colour = tokens.get(name);
        if (colour == null) {
            throw new AssertionError("no role " + name);
        }
        return colour;
    }

    private static double[] linear(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            parts[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return parts;
    }

    private static double[] seen(double[] colour, double[] matrix) {
        double[] seen = new double[3];
        for (int i = 0; i < 9; i++) {
            seen[i / 3] += matrix[i] * colour[i % 3];
        }
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        return seen;
    }

    /// The distance in CIELAB, white point D65.
    private static double apart(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(
                Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(double[] c) {
        double x = curve((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
        double y = curve(luminance(c));
        double z = curve((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double luminance(double[] c) {
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    /// The ratio of WCAG 2.2, from 1 to 21.
    private static double contrast(Map<String, double[]> tokens, String one, String other) {
        double a = luminance(colour(tokens, one));
        double b = luminance(colour(tokens, other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
}
