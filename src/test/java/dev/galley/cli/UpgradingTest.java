package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class UpgradingTest {

    @Test
    void anOlderWorkspaceIsAnnouncedOnceAndTheProgressGoesAway() {
        assertThat(said(true))
                .startsWith("Bringing the workspace up to date for this version: 2,500 posts\n")
                .contains("1,000 of 2,500 posts", "2,000 of 2,500 posts")
                .endsWith("\r\u001b[K");
    }

    @Test
    void whereNobodyReadsAlongThereIsTheAnnouncementOnly() {
        assertThat(said(false))
                .isEqualTo("Bringing the workspace up to date for this version: 2,500 posts\n");
    }

    private static String said(boolean terminal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Upgrading upgrading = new Upgrading(new Messages(stream, terminal));
        for (int done = 0; done < 2_500; done += 1_000) {
            upgrading.done(done, 2_500);
        }
        upgrading.done(2_500, 2_500);
        return err.toString(StandardCharsets.UTF_8);
    }
}
