package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SourceFormatTest {

    @Test
    void everySourceIsInTheHouseFormat() throws IOException {
        List<Path> sources = SourceFormat.sources(Path.of("src"));
        List<Path> different = new ArrayList<>();
        for (Path file : sources) {
            String source = Files.readString(file).replace("\r\n", "\n");
            if (!SourceFormat.formatted(source).equals(source)) {
                different.add(file);
            }
        }
        assertThat(sources).hasSizeGreaterThan(20);
        assertThat(different)
                .as("not formatted; run ./mvnw -q test-compile exec:exec@format")
                .isEmpty();
    }

    @Test
    void aSourceThatIsNotInTheHouseFormatIsSeen() {
        String untidy = "class A{int b=1;}";
        assertThat(SourceFormat.formatted(untidy)).isNotEqualTo(untidy);
    }
}
