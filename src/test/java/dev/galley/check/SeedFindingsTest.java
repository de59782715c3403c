package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.galley.article.Finding;
import dev.galley.parse.ArticleParser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the checks of the meta box find in real articles, in the folder that the system property
/// `seeds.dir` names, and in the samples of this project. All of it is true.
class SeedFindingsTest {

    private final Path seeds = Path.of(System.getProperty("seeds.dir", ""));

    @Test
    void theRealArticlesHaveNothingButANoteThatAsksForAReview() throws IOException {
        boolean there = !seeds.toString().isEmpty() && Files.isDirectory(seeds);
        assumeTrue(there, "skipped: no folder of real articles at seeds.dir=" + seeds);
        assertThat(findings(seeds, "001_")).isEmpty();
        for (String prefix : List.of("002_", "003_")) {
            assertThat(findings(seeds, prefix)).containsExactly("meta.review-asked");
        }
    }

    @Test
    void theSamplesHaveJustWhatIsWrongWithThem() throws IOException {
        Path samples = Path.of("sample-seeds");
        assertThat(findings(samples, "001_")).containsExactly("value.freshness");
        assertThat(findings(samples, "002_")).isEmpty();
        assertThat(findings(samples, "003_")).containsExactly("meta.topic");
        assertThat(findings(samples, "004_")).isEmpty();
        assertThat(findings(samples, "005_")).isEmpty();
        assertThat(findings(samples, "006_")).isEmpty();
        assertThat(findings(samples, "007_"))
                .containsExactly(
                        "meta.paragraphs",
                        "meta.has-images",
                        "meta.checklist",
                        "meta.code-language");
        for (String prefix : List.of("008_", "009_", "010_", "011_", "013_", "014_")) {
            assertThat(findings(samples, prefix)).as(prefix).isEmpty();
        }
        assertThat(findings(samples, "012_")).containsExactly("value.freshness");
    }

    private static List<String> findings(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file =
                    files.filter(f -> f.getFileName().toString().startsWith(prefix))
                            .findFirst()
                            .orElseThrow();
            return Inspected.of(
                            new ArticleParser()
                                    .parse(file.toString(), Files.readAllBytes(file))
                                    .article())
                    .findings()
                    .stream()
                    .map(Finding::rule)
                    .toList();
        }
    }
}
