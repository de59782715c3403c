package dev.galley.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class RandomEditsTest {

    private static final List<String> TEXTS =
            List.of("", "plain", "two\nlines", " spaced ", "tab\tbed", "https://example.org/a.png");

    @RepeatedTest(30)
    void anySequenceIsTakenBackToTheStartAndDoneAgainToTheEnd() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Article start =
                Desk.article(
                        Desk.paragraph("one"),
                        new Block.Heading("two", null),
                        new Block.Listing(List.of("a", "b"), List.of(), true, null),
                        new Block.Code("x = 1\n", "python", null),
                        new Block.Image("c", "s", "https://example.org/i.png", null));
        List<Page> seen = new ArrayList<>();
        WorkingCopy copy = new WorkingCopy(start, Desk.author().clock(), seen::add);
        for (int i = 0; i < 200; i++) {
            step(copy, random);
            assertThat(new HashSet<>(copy.page().keys()))
                    .as("seed %d", seed)
                    .hasSize(copy.page().article().blocks().size());
        }
        copy.setTitle("the end of seed " + seed);
        Article end = copy.page().article();
        while (copy.canUndo()) {
            copy.undo();
        }
        assertThat(copy.page().article()).as("seed %d", seed).isEqualTo(start);
        while (copy.canRedo()) {
            copy.redo();
        }
        assertThat(copy.page().article()).as("seed %d", seed).isEqualTo(end);
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void everyKindKeepsTheWordsOfEveryOther() {
        for (BlockKind from : BlockKind.values()) {
            for (BlockKind to : BlockKind.values()) {
                Block block = BlockTexts.as(Desk.paragraph("one\ntwo https"), from);
                Block made = BlockTexts.as(block, to);
                assertThat(BlockKind.of(made)).isEqualTo(to);
                assertThat(BlockTexts.text(made).split("\\s+"))
                        .containsExactly("one", "two", "https");
            }
        }
    }

    @Test
    void whatIsTypedLetterByLetterStandsThereInOrderAndGoesAsOne() {
        WorkingCopy copy =
                new WorkingCopy(Desk.article(Desk.paragraph("")), Desk.author().clock(), _ -> {});
        String text = "no letter is lost or comes before another, not even a doubled one";
        for (int i = 1; i <= text.length(); i++) {
            copy.setText(0, text.substring(0, i));
        }
        assertThat(BlockTexts.text(copy.page().block(0))).isEqualTo(text);
        copy.undo();
        assertThat(copy.canUndo()).isFalse();
    }

    private static void step(WorkingCopy copy, Random random) {
        int size = copy.page().size();
        String text = TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(3);
        BlockKind kind = any(random, BlockKind.values());
        int at = size == 0 ? -1 : random.nextInt(size);
        int choice = at < 0 ? 0 : random.nextInt(11);
        switch (choice) {
            case 0 -> copy.add(random.nextInt(size + 1), kind);
            case 1 -> copy.remove(at);
            case 2 -> copy.move(at, random.nextInt(size));
            case 3 -> copy.setKind(at, kind);
            case 4 -> copy.setLanguage(at, text);
            case 5 -> copy.setImage(at, any(random, ImagePart.values()), text);
            case 6 -> copy.setTitle(text);
            case 7 -> split(copy, at, random);
            case 8 -> copy.undo();
            case 9 -> copy.redo();
            default -> copy.setText(at, text);
        }
    }

    private static void split(WorkingCopy copy, int at, Random random) {
        Block block = copy.page().block(at);
        boolean cuts = block instanceof Block.Paragraph || block instanceof Block.Heading;
        if (cuts) {
            copy.split(at, random.nextInt(BlockTexts.text(block).length() + 1));
        }
    }

    private static <T> T any(Random random, T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }
}
