package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.ui.reader.FoundText.Part;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindViewModelTest {

    private final FindViewModel find = new FindViewModel();

    @Test
    void nothingIsFoundWhileTheBarIsClosed() {
        look(Posts.paragraph("a word"));
        find.open().set(false);
        find.words().set("word");
        assertThat(find.found().get().hits()).isEmpty();
        find.open().set(true);
        assertThat(told()).containsExactly("word");
    }

    @Test
    void itGoesRoundTheEnds() {
        look(Posts.paragraph("one two one"), Posts.paragraph("One"));
        find.words().set("one");
        assertThat(find.count()).isEqualTo("1 of 3");
        find.previous();
        assertThat(find.count()).isEqualTo("3 of 3");
        find.next();
        assertThat(find.count()).isEqualTo("1 of 3");
        assertThat(find.found().get().moved()).isTrue();
        find.matchCase().set(true);
        assertThat(find.count()).isEqualTo("1 of 2");
        find.words().set("three");
        assertThat(find.count()).isEqualTo("Not found");
        find.next();
        assertThat(find.found().get().current()).isEqualTo(-1);
    }

    @Test
    void anotherArticleIsLookedThroughWithoutLeavingItsStart() {
        look(Posts.paragraph("one"));
        find.words().set("two");
        look(Posts.paragraph("two two"));
        assertThat(find.count()).isEqualTo("1 of 2");
        assertThat(find.found().get().moved()).isFalse();
    }

    @Test
    void wordsAreFoundOverTheCutsOfLongParagraphsButNotOverLines() {
        String sentence = "a sentence that goes on for some fifty characters or so. ";
        look(Posts.paragraph(sentence.repeat(60).strip()), Posts.paragraph("last"));
        find.words().set("so. a");
        assertThat(find.found().get().hits()).hasSize(59).anyMatch(hit -> hit.parts().size() == 2);
        find.words().set("so. last");
        assertThat(find.found().get().hits()).isEmpty();
    }

    @Test
    void theReadersOwnWordsAreNotFound() {
        look(new Block.Code("python", "python", null), new Block.Image("fetched", "", null, null));
        find.words().set("python");
        assertThat(told()).containsExactly("python");
        find.words().set("fetched");
        assertThat(told()).containsExactly("fetched");
        Part part = find.found().get().hits().getFirst().parts().getFirst();
        assertThat(part.span().start()).as("after the icon").isEqualTo(2);
    }

    @Test
    void veryManyHitsAreCountedUpToALimit() {
        look(Posts.paragraph("a ".repeat(5_000)));
        find.words().set("a");
        assertThat(find.count()).isEqualTo("1 of over 2,000");
    }

    private List<ReadingLine> lines = List.of();

    private void look(Block... blocks) {
        lines = ArticleLines.of(List.of(blocks));
        find.text(new FoundText(lines));
        find.open().set(true);
    }

    private List<String> told() {
        return find.found().get().hits().stream()
                .flatMap(hit -> hit.parts().stream())
                .map(part -> part.span().of(lines.get(part.line()).shown()))
                .toList();
    }
}
