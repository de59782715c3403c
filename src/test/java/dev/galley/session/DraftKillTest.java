package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.store.ChildProgram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Objects;

class DraftKillTest {

    @TempDir private Path folder;

    @Test
    void whatWasKeptIsThereAfterTheProgramIsKilled() throws Exception {
        try (Office office = new Office(folder, "Kim")) {
            office.draft("p-1", "the pump stopped twice", 80, 0);
            office.importDrafts();
        }
        int acknowledged = 0;
        String where = folder.resolve("review").toString();
        try (ChildProgram child = ChildProgram.start(TypingProgram.class, where)) {
            while (acknowledged < 20) {
                acknowledged = Integer.parseInt(Objects.requireNonNull(child.line()));
            }
            child.kill();
            for (String line = child.line(); line != null; line = child.line()) {
                acknowledged = Integer.parseInt(line);
            }
        }
        try (Office office = new Office(folder, "Kim")) {
            Editable post = office.workspace().drafts().editable(1);
            String title = Objects.requireNonNull(post.draft().orElseThrow().article().title());
            assertThat(Integer.parseInt(title.substring(6)))
                    .isBetween(acknowledged, acknowledged + 1);
            assertThat(post.article().title()).isEqualTo("notes on p-1");
            assertThat(office.workspace().verify(null).faults()).isEmpty();
        }
    }
}
