package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.galley.article.ParsedArticle;
import dev.galley.article.json.ArticleWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The sample articles against what is known to stand in them. The expected results were not made
/// by the parser. Of a problem only its code and its place are compared, in the order of codes and
/// places.
class SampleSeedsTest {

    private static final Path SAMPLES = Path.of("sample-seeds");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PLACED = List.of("code", "span");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @Test
    void thereAreFourteenSamples() throws IOException {
        assertThat(samples()).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAsItWasWritten(Path sample) throws IOException {
        JsonNode expected = expected(sample);
        JsonNode actual = parsed(sample);
        assertThat(firstDifference("", expected, actual)).as(sample.toString()).isEmpty();
    }

    @Test
    void aDifferenceIsSeenAndNamed() throws IOException {
        JsonNode before = JSON.readTree("{\"blocks\":[{\"kind\":\"code\",\"span\":[3,9]}]}");
        JsonNode moved = JSON.readTree("{\"blocks\":[{\"kind\":\"code\",\"span\":[3,8]}]}");
        JsonNode fewer = JSON.readTree("{\"blocks\":[]}");
        JsonNode other = JSON.readTree("{\"blocks\":[{\"kind\":\"code\",\"span\":[3,9]}],\"x\":1}");
        assertThat(firstDifference("", before, before)).isEmpty();
        assertThat(firstDifference("", before, moved))
                .contains("/blocks/0/span/1: expected 9 but was 8");
        assertThat(firstDifference("", before, fewer)).get().asString().startsWith("/blocks/0: ");
        assertThat(firstDifference("", before, other)).contains("/x: expected nothing but was 1");
    }

    private static JsonNode expected(Path sample) throws IOException {
        String name = sample.getFileName().toString().replace(".txt", ".json");
        try (InputStream in = SampleSeedsTest.class.getResourceAsStream("/samples/" + name)) {
            assertThat(in).as("expected result " + name).isNotNull();
            return codesAndSpans(JSON.readTree(in));
        }
    }

    private static JsonNode parsed(Path sample) throws IOException {
        String path = sample.toString().replace('\\', '/');
        ParsedArticle article = new ArticleParser().parse(path, Files.readAllBytes(sample));
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            new ArticleWriter(out, true).parsed(article);
        }
        return codesAndSpans(JSON.readTree(text.toString()));
    }

    private static JsonNode codesAndSpans(JsonNode article) {
        List<JsonNode> problems = new ArrayList<>();
        for (JsonNode problem : article.path("problems")) {
            problems.add(((ObjectNode) problem).retain(PLACED));
        }
        problems.sort(
                Comparator.comparing((JsonNode p) -> p.path("code").asText())
                        .thenComparingInt(p -> p.path("span").path(0).asInt(-1)));
        ArrayNode sorted = JSON.createArrayNode().addAll(problems);
        return ((ObjectNode) article).set("problems", sorted);
    }

    private static Optional<String> firstDifference(
            String place, JsonNode expected, JsonNode actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        if (!expected.isContainerNode() || expected.getNodeType() != actual.getNodeType()) {
            return Optional.of(
                    place + ": expected " + shown(expected) + " but was " + shown(actual));
        }
        return steps(expected, actual).stream()
                .flatMap(step -> firstDifference(place, step, expected, actual).stream())
                .findFirst();
    }

    private static Optional<String> firstDifference(
            String place, String step, JsonNode expected, JsonNode actual) {
        return firstDifference(place + "/" + step, child(expected, step), child(actual, step));
    }

    private static Set<String> steps(JsonNode expected, JsonNode actual) {
        Set<String> steps = new LinkedHashSet<>();
        expected.fieldNames().forEachRemaining(steps::add);
        actual.fieldNames().forEachRemaining(steps::add);
        if (expected.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                steps.add(Integer.toString(i));
            }
        }
        return steps;
    }

    private static JsonNode child(JsonNode parent, String step) {
        return parent.isArray() ? parent.path(Integer.parseInt(step)) : parent.path(step);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
