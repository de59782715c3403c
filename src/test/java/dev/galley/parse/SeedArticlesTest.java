package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.article.Block;
import dev.galley.article.ParsedArticle;
import dev.galley.article.json.ArticleWriter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the real articles of the folder that the system property `seeds.dir` names.
class SeedArticlesTest {

    private final Path seeds = Path.of(System.getProperty("seeds.dir", ""));

    @BeforeEach
    void folderIsThere() {
        boolean there = !seeds.toString().isEmpty() && Files.isDirectory(seeds);
        assumeTrue(there, "skipped: no folder of real articles at seeds.dir=" + seeds);
    }

    @Test
    void everyBlockOfEachIsFound() throws IOException {
        assertThat(kinds("001_")).isEqualTo("p h p p p p h p p c h l h p");
        assertThat(kinds("002_")).isEqualTo("p i h p p p h p p p h l h p");
        assertThat(kinds("003_")).isEqualTo("p i h p p p p h p p p h p p p c h l i h p");
    }

    @Test
    void nothingIsLeftAndNothingIsWrong() throws IOException {
        for (String prefix : List.of("001_", "002_", "003_")) {
            ParsedArticle parsed = parse(find(prefix));
            assertThat(parsed.coverage()).isEqualTo(1.0);
            assertThat(parsed.unclaimed()).isEmpty();
            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.article().title()).isNotNull();
        }
        assertThat(parse(find("003_")).article().metaOrEmpty().fields()).hasSize(20);
    }

    @Test
    void theExampleOfTheContractIsReadExactly() throws IOException {
        Path contract = seeds.resolveSibling("contract");
        StringWriter written = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(written)) {
            new ArticleWriter(out, true).parsed(parse(contract.resolve("example.txt")));
        }
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(written.toString()))
                .isEqualTo(json.readTree(Files.readString(contract.resolve("example.json"))));
    }

    private String kinds(String prefix) throws IOException {
        return parse(find(prefix)).article().blocks().stream()
                .map(Block::kind)
                .map(kind -> kind.substring(0, 1))
                .collect(Collectors.joining(" "));
    }

    private Path find(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static ParsedArticle parse(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new ArticleParser().parse(name, Files.readAllBytes(file));
    }
}
