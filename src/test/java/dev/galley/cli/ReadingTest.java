package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// `status`, `list`, `show` and `log`.
class ReadingTest {

    @TempDir private Path folder;
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void drafts() {
        desk = new Desk(folder);
        desk.draft("p-1", 80, 0);
        desk.draft("p-2", 90, 1);
        desk.write("drafts/plain.txt", "a plain one\nwith a line of text below it, and no meta.\n");
        desk.importDrafts();
    }

    @Test
    void aListedPostHasTheKeysOfTheContract() {
        JsonNode post = desk.json("list --query id:p-2").getFirst();
        assertThat(keys(post))
                .contains(
                        "id",
                        "title",
                        "status",
                        "needs_human_review",
                        "quality",
                        "freshness",
                        "depth",
                        "clarity",
                        "difficulty",
                        "form",
                        "problems",
                        "revision",
                        "content_hash",
                        "batch",
                        "path");
        assertThat(post.path("id").asText()).isEqualTo("p-2");
        assertThat(post.path("title").asText()).isEqualTo("about p-2");
        assertThat(post.path("status").asText()).isEqualTo("unreviewed");
        assertThat(post.path("needs_human_review").booleanValue()).isTrue();
        assertThat(post.path("quality").asInt()).isEqualTo(90);
        assertThat(post.path("form").asText()).isEqualTo("page");
        assertThat(post.path("problems").isInt()).isTrue();
        assertThat(post.path("revision").asInt()).isEqualTo(1);
        assertThat(post.path("content_hash").asText()).startsWith("v1:");
        assertThat(post.path("path").asText()).endsWith("drafts/p-2.txt");
    }

    @Test
    void whatIsMissingIsNullAndNotZero() {
        JsonNode post = desk.json("list --query form:plain").getFirst();
        for (String key : List.of("quality", "depth", "difficulty", "needs_human_review")) {
            assertThat(post.has(key)).isTrue();
            assertThat(post.path(key).isNull()).as(key).isTrue();
        }
        assertThat(post.path("id").asText()).matches("path-[0-9a-f]{16}");
    }

    @Test
    void aListedPostSaysWhatItIsFilteredByBesides() {
        desk.write(
                "drafts/p-3.txt",
                """
                about p-3

                nobody plans a week around this, yet it decides how the services behave.

                alphanode post meta

                topicgauges
                tools
                  • ruff
                  • pump planner
                revision
                  • status: imported
                payload
                  • source id: p-3
                  • generator: shed writer
                  • scenario: after a quiet night
                """);
        desk.importDrafts();
        desk.does("decide approve --query id:p-3");
        desk.does("export --format jsonl --to " + desk.at("out.jsonl"));
        JsonNode post =
                desk.json("list --query exported:current,stale --sort coverage:desc").getFirst();
        assertThat(post.path("id").asText()).isEqualTo("p-3");
        assertThat(post.path("exported").asText()).isEqualTo("current");
        assertThat(post.path("tools").path(1).asText()).isEqualTo("pump planner");
        assertThat(post.path("revision_status").asText()).isEqualTo("imported");
        assertThat(post.path("scenario").asText()).isEqualTo("after a quiet night");
        assertThat(post.path("generator").asText()).isEqualTo("shed writer");
        assertThat(post.path("coverage").asInt()).isEqualTo(100);
        assertThat(post.path("assigned").isNull()).isTrue();
        assertThat(desk.json("list --query tools:ruff")).hasSize(1);
        assertThat(desk.json("list --query exported:never")).hasSize(3);
        assertThat(desk.does("list --query exported:soon").err())
                .contains("one of never, current, stale");
        assertThat(desk.does("list --help").out())
                .contains("coverage", "revision-status", "(error, warning, info)");
    }

    @Test
    void aListIsSortedAndLimited() {
        List<JsonNode> posts = desk.json("list --sort quality:desc --limit 2");
        assertThat(posts.stream().map(p -> p.path("id").asText())).containsExactly("p-2", "p-1");
        assertThat(desk.json("list")).hasSize(3);
        assertThat(desk.does("list --limit 0").out()).isEmpty();
    }

    @Test
    void aListForPeopleHasHeadingsAndAFlag() {
        List<String> lines = desk.does("list --query id:p-2").lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("ID").endsWith("TITLE");
        assertThat(lines.getLast()).startsWith("p-2  !  unreviewed").endsWith("about p-2");
    }

    @Test
    void theStatusCountsByStateFlagAndProblem() {
        desk.does("decide defer --query id:p-1");
        JsonNode status = desk.json("status").getFirst();
        assertThat(status.path("posts").asInt()).isEqualTo(3);
        assertThat(status.path("status").path("deferred").asInt()).isEqualTo(1);
        assertThat(status.path("status").path("unreviewed").asInt()).isEqualTo(2);
        assertThat(status.path("status").path("signed-off").isInt()).isTrue();
        assertThat(status.path("needs_human_review").asInt()).isEqualTo(1);
        assertThat(status.path("problems").isObject()).isTrue();
        assertThat(desk.does("status").lines())
                .contains("BY STATE", "BY FLAG", "BY PROBLEM")
                .anyMatch(line -> line.matches("needs human review +1"));
    }

    @Test
    void aPostIsShownWithAllThatIsKnownOfIt() {
        JsonNode post = desk.json("show p-2").getFirst();
        assertThat(keys(post))
                .contains("review", "article", "findings", "parsed", "revisions", "conflicts");
        assertThat(post.path("article").path("blocks")).isNotEmpty();
        assertThat(post.path("parsed").path("source").path("form").asText()).isEqualTo("page");
        assertThat(desk.does("show p-2").out())
                .contains("about p-2", "NEEDS HUMAN REVIEW", "meta.score.quality: 90")
                .contains("nobody plans a week", "REVISIONS 1", "CONFLICTS 0");
    }

    @Test
    void theJournalNamesWhoDidWhatAndWhen() {
        desk.does("decide approve --query id:p-1 --as ana");
        List<JsonNode> log = desk.json("log");
        assertThat(log.stream().map(e -> e.path("seq").asInt())).isSorted().doesNotHaveDuplicates();
        JsonNode last = log.getLast();
        assertThat(keys(last))
                .contains("seq", "at", "who", "login", "kind", "posts", "summary", "hash");
        assertThat(last.path("who").asText()).isEqualTo("ana");
        assertThat(last.path("login").asText()).isEqualTo("tester");
        assertThat(last.path("kind").asText()).isEqualTo("posts-decided");
        assertThat(last.path("posts").asInt()).isEqualTo(1);
        assertThat(last.path("at").asText()).endsWith("Z");
        assertThat(Instant.parse(last.path("at").asText()))
                .isAfter(Instant.parse("2026-01-31T23:00:00Z"));
    }

    @Test
    void peopleSeeTheirOwnTime() {
        assertThat(desk.does("log").lines().get(1)).contains("2026-02-01 08:00");
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyStream().map(java.util.Map.Entry::getKey).toList());
    }
}
