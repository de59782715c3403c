package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.parse.ArticleParser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every finding on articles of the kind that the program is made for is known and true.
class TextChecksOnArticlesTest {

    @Test
    void onlyWhatIsTrueIsFoundInTheRealArticles() throws IOException {
        Path seeds = Path.of(System.getProperty("seeds.dir", ""));
        boolean there = !seeds.toString().isEmpty() && Files.isDirectory(seeds);
        assumeTrue(there, "skipped: no folder of real articles at seeds.dir=" + seeds);
        assertThat(rules(seeds))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "001", List.of("text.repeated-sentence", "code.indentation"),
                                "002",
                                        List.of(
                                                "text.placeholder-image",
                                                "text.cut-link",
                                                "text.repeated-sentence"),
                                "003",
                                        List.of(
                                                "text.repeated-sentence",
                                                "text.repeated-sentence")));
    }

    @Test
    void onlyPlaceholdersAndLostIndentationAreFoundInTheSamples() throws IOException {
        Map<String, List<String>> rules = rules(Path.of("sample-seeds"));
        assertThat(rules).hasSizeGreaterThan(10);
        assertThat(rules.values().stream().flatMap(List::stream).distinct())
                .containsExactlyInAnyOrder("text.placeholder-image", "code.indentation");
        assertThat(rules.get("008")).containsExactly("code.indentation");
    }

    private static Map<String, List<String>> rules(Path folder) throws IOException {
        Map<String, List<String>> rules = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String name = file.getFileName().toString();
                Article article =
                        new ArticleParser().parse(name, Files.readAllBytes(file)).article();
                rules.put(
                        name.substring(0, 3),
                        TextArticle.findings(article).stream().map(Finding::rule).toList());
            }
        }
        return rules;
    }
}
