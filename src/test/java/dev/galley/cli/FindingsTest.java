package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// What the checks find, as commands tell it, by the example of `meta.paragraphs`.
@SuppressWarnings("NullAway.Init") // set before each test
class FindingsTest {

    private static final String RULE = "meta.paragraphs";

    @TempDir private Path folder;
    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    @Test
    void parsingNamesWhatTheChecksFindWithItsPlaceInTheSource() throws IOException {
        counting("a", 7);
        String out = new Galley().run("parse", desk.at("drafts").toString()).out();
        JsonNode problem = one(new ObjectMapper().readTree(out).path("problems"), "code");
        assertThat(problem.path("expected").asText()).isEqualTo("7");
        assertThat(problem.path("actual").asText()).isEqualTo("1");
        int start = problem.path("span").path(0).asInt();
        int end = problem.path("span").path(1).asInt();
        assertThat(desk.text("drafts/a.txt").substring(start, end)).contains("paragraphs: 7");
    }

    @Test
    void showingAPostListsFindingsWithTheirPlace() {
        counting("a", 7);
        desk.importDrafts();
        JsonNode finding = one(desk.json("show a").getFirst().path("findings"), "rule");
        assertThat(finding.path("severity").asText()).isEqualTo("warning");
        assertThat(finding.path("where").path("field").asText()).isEqualTo("payload");
        assertThat(finding.path("where").path("entry").asText()).isEqualTo("paragraphs");
        assertThat(finding.path("from").asText()).isEqualTo("check");
        assertThat(desk.does("show a").out())
                .contains("warning  meta.paragraphs  meta.payload.paragraphs: The payload counts");
    }

    @Test
    void listingCountsProblemsAndFindings() {
        counting("a", 7);
        desk.importDrafts();
        int with = desk.json("list").getFirst().path("problems").asInt();
        desk.does("edit a --set meta.payload.paragraphs=1");
        assertThat(desk.json("list").getFirst().path("problems").asInt()).isEqualTo(with - 1);
    }

    @Test
    void whatIsCommonInTheBatchIsNamedApart() {
        for (int i = 0; i < 20; i++) {
            counting("p" + i, 7);
        }
        desk.importDrafts();
        assertThat(desk.does("show p3").out())
                .contains("TRUE OF NEARLY EVERY POST OF BATCH drafts");
        JsonNode finding = one(desk.json("show p3").getFirst().path("findings"), "rule");
        assertThat(finding.path("common").asBoolean()).isTrue();
        assertThat(desk.json("list --query finding:" + RULE)).isEmpty();
    }

    private static JsonNode one(JsonNode list, String key) {
        for (JsonNode each : list) {
            if (each.path(key).asText().equals(RULE)) {
                return each;
            }
        }
        throw new AssertionError("no " + RULE + " in " + list);
    }

    private void counting(String id, int paragraphs) {
        desk.write(
                "drafts/" + id + ".txt",
                """
                notes on %s

                the pump stopped twice last week, and nobody wrote down when it did.

                what to keep

                keep the short version near the switch, where the next person will look.

                alphanode post meta

                topicoffice notes
                payload
                  • source id: %s
                  • paragraphs: %d
                """
                        .formatted(id, id, paragraphs));
    }
}
