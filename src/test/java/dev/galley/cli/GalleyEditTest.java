package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class GalleyEditTest {

    @TempDir private Path folder;
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void drafts() {
        desk = new Desk(folder);
        desk.draft("p-1", 80, 0);
        desk.importDrafts();
    }

    @Test
    void changesMakeOneRevisionAndVoidTheApproval() {
        desk.does("decide approve --as ana");
        Galley.Ran ran =
                desk.run(
                        "edit",
                        "p-1",
                        "--set",
                        "title=a better title",
                        "meta.score.quality=81",
                        "--as",
                        "ben",
                        "--note",
                        "as agreed");
        assertThat(ran.code()).as(ran.err()).isEqualTo(0);
        assertThat(ran.out()).isNotBlank();
        JsonNode post = desk.json("show p-1").getFirst();
        assertThat(post.path("title").asText()).isEqualTo("a better title");
        assertThat(post.path("quality").asInt()).isEqualTo(81);
        assertThat(post.path("status").asText()).isEqualTo("unreviewed");
        assertThat(post.path("changed_since_approval").asBoolean()).isTrue();
        assertThat(post.path("revisions")).hasSize(2);
        assertThat(post.path("review").path("edited_by").path(0).asText()).isEqualTo("ben");
    }

    @Test
    void whatIsTheSameMakesNoRevision() {
        desk.does("decide approve --as ana");
        Galley.Ran ran = desk.does("edit p-1 --set meta.score.quality=80 --as ben");
        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.err()).contains("no change; no revision made");
        assertThat(desk.status("p-1")).isEqualTo("approved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meta.score.quality=many",
                "meta.score.quality=101",
                "meta.colour=red",
                "meta.revision.last_reviewed=yesterday",
                "title="
            })
    void aValueThatDoesNotFitChangesNothing(String change) {
        Galley.Ran ran = desk.run("edit", "p-1", "--set", "title=other", "--set", change);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(change.substring(0, change.indexOf('=')).replace("meta.", ""));
        assertThat(desk.json("show p-1").getFirst().path("revisions")).hasSize(1);
    }

    @Test
    void aPostThatIsNotThereIsNamed() {
        Galley.Ran ran = desk.does("edit p-9 --set title=other");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("p-9");
        assertThat(desk.does("show p-9").code()).isEqualTo(1);
    }
}
