package dev.galley.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.parse.ArticleParser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class RoundTripTest {

    @Test
    void everySampleIsTheSameWhenEachOfItsBlocksIsShownAndTypedAgain() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.walk(Path.of("sample-seeds"))) {
            samples = files.filter(f -> f.toString().endsWith(".txt")).toList();
        }
        assertThat(samples).hasSizeGreaterThan(3);
        for (Path sample : samples) {
            byte[] bytes = Files.readAllBytes(sample);
            Article article = new ArticleParser().parse(sample.toString(), bytes).article();
            WorkingCopy copy = new WorkingCopy(article, Desk.author().clock(), _ -> {});
            for (int i = 0; i < article.blocks().size(); i++) {
                Block block = article.blocks().get(i);
                copy.setText(i, BlockTexts.text(block));
                copy.setText(i, BlockTexts.text(block) + "x");
                copy.setText(i, BlockTexts.text(block));
            }
            copy.setTitle(article.title() == null ? "" : article.title());
            assertThat(copy.page().article()).as(sample.toString()).isEqualTo(article);
        }
    }
}
