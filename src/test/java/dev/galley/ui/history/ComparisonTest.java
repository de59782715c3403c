package dev.galley.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.compare.ArticleDiff;
import dev.galley.compare.Piece;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class ComparisonTest {

    @Test
    void whatIsUnchangedIsFoldedUpButForTheBlocksBesideAChange() {
        List<Block> before = paragraphs(20);
        List<Block> after = new ArrayList<>(before);
        after.set(9, text("paragraph number 9 says something else now"));
        Comparison comparison = compare(before, after);
        List<DiffLine> lines = comparison.lines(Set.of());
        assertThat(lines)
                .filteredOn(line -> line.kind() == LineKind.FOLD)
                .extracting(DiffLine::shown)
                .containsExactly("8 unchanged blocks", "9 unchanged blocks");
        assertThat(lines).hasSize(1 + 1 + 1 + 1 + 1 + 1);
        assertThat(comparison.lines(Set.of(1))).hasSize(13);
        assertThat(comparison.changes()).isEqualTo(1);
    }

    @Test
    void twoEqualTextsAreOneFold() {
        Comparison comparison = compare(paragraphs(20), paragraphs(20));
        assertThat(comparison.summary()).isEqualTo("The two texts are the same");
        assertThat(shown(comparison)).isEqualTo("same title | 20 unchanged blocks");
    }

    @Test
    void theSummaryCountsBlocksAndNamesFields() {
        Article before = of(paragraphs(6), meta(71, "java", "kafka"));
        List<Block> blocks = new ArrayList<>(paragraphs(6));
        blocks.set(0, text("paragraph number 0 says something new"));
        blocks.remove(2);
        blocks.add(text("all of this was not there before"));
        ArticleDiff diff = ArticleDiff.of(before, of(blocks, meta(80, "java", "redis")));
        assertThat(Summary.of(diff))
                .isEqualTo(
                        "1 block changed, 1 added, 1 removed, stack changed, score.quality 71 →"
                                + " 80");
    }

    @Test
    void aFieldIsShownWithItsValueBeforeAndAfter() {
        ArticleDiff diff =
                ArticleDiff.of(of(List.of(), null), of(List.of(), meta(80, "java", "redis")));
        Comparison comparison = Comparison.of("t", diff);
        assertThat(comparison.lines(Set.of()))
                .filteredOn(line -> line.kind() == LineKind.FIELD)
                .extracting(line -> line.mark().sign() + line.label() + "|" + line.shown())
                .containsExactly("+stack|java", "+|redis", "+score quality|not given80");
    }

    @Test
    void aMovedBlockIsNamedWhereItWasAndShownWhereItIs() {
        List<Block> before = paragraphs(4);
        List<Block> after = new ArrayList<>(before);
        after.add(after.removeFirst());
        assertThat(shown(compare(before, after)))
                .isEqualTo(
                        "same title | ↕Moved down: “paragraph number 0 says nothing of note” |"
                                + " paragraph number 1 says nothing of note | paragraph number 2"
                                + " says nothing of note | paragraph number 3 says nothing of note"
                                + " | ↕Moved here from above | ↕paragraph number 0 says nothing of"
                                + " note");
    }

    @Test
    void eachSideOfALineHasItsOwnWords() {
        DiffLine line =
                compare(List.of(text("one two three")), List.of(text("one 2 three")))
                        .lines(Set.of())
                        .getLast();
        assertThat(words(line.before())).isEqualTo("one two three");
        assertThat(words(line.after())).isEqualTo("one 2 three");
    }

    @Test
    void aLongParagraphIsCutIntoLinesThatTogetherAreTheParagraph() {
        String words = "word ".repeat(5_000);
        List<DiffLine> lines = compare(List.of(), List.of(text(words))).lines(Set.of());
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.shown().length() < 2_000);
        assertThat(lines.stream().skip(1).map(DiffLine::shown).collect(Collectors.joining()))
                .isEqualTo(words);
    }

    @Test
    void copyingGivesOneSideAndNoneOfTheProgramsWords() {
        List<Block> before = List.of(text("one two three"), text("gone away"));
        List<Block> after = List.of(text("one 2 three"));
        List<DiffLine> lines = compare(before, after).lines(Set.of());
        assertThat(CopyText.of(lines, 0, 999, Piece::isAfter)).isEqualTo("same title\none 2 three");
        assertThat(CopyText.of(lines, 0, 999, Piece::isBefore))
                .isEqualTo("same title\none two three\ngone away");
        int title = "same title".length() + 1;
        assertThat(CopyText.of(lines, title + 4, title + 9, Piece::isAfter)).isEqualTo("2");
    }

    @Test
    void everyKindOfBlockMakesAtLeastALine() {
        List<Block> blocks =
                List.of(
                        new Block.Heading("", null),
                        new Block.Listing(List.of(), List.of(), true, null),
                        new Block.Code("", null, null),
                        new Block.Image("", "", null, null),
                        text(""));
        assertThat(compare(List.of(), blocks).lines(Set.of())).hasSize(6);
        assertThat(compare(blocks, List.of()).changes()).isEqualTo(5);
        assertThat(compare(blocks, blocks).changes()).isZero();
    }

    @Test
    void theWayThroughTheChangesGoesRound() {
        DiffViewModel diff = new DiffViewModel();
        List<Block> after = new ArrayList<>(paragraphs(30));
        after.set(3, text("paragraph number 3 says other things"));
        after.set(20, text("paragraph number 20 says other things"));
        diff.show(compare(paragraphs(30), after));
        assertThat(diff.position()).isEqualTo("2 changes");
        diff.nextChange();
        diff.nextChange();
        assertThat(diff.position()).isEqualTo("Change 2 of 2");
        assertThat(diff.lines().get().get(diff.lineOfChange()).shown()).contains("other things");
        diff.nextChange();
        assertThat(diff.position()).isEqualTo("Change 1 of 2");
        diff.previousChange();
        assertThat(diff.position()).isEqualTo("Change 2 of 2");
        int folded = diff.lines().get().size();
        diff.unfolded().set(true);
        assertThat(diff.lines().get()).hasSize(31).hasSizeGreaterThan(folded);
        diff.unfolded().set(false);
        assertThat(diff.lines().get()).hasSize(folded);
        diff.unfold(1);
        assertThat(diff.lines().get()).hasSizeGreaterThan(folded);
    }

    private static Comparison compare(List<Block> before, List<Block> after) {
        return Comparison.of("t", ArticleDiff.of(of(before, null), of(after, null)));
    }

    private static String shown(Comparison comparison) {
        return comparison.lines(Set.of()).stream()
                .map(line -> line.mark().sign() + line.shown())
                .collect(Collectors.joining(" | "));
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static Article of(List<Block> blocks, @Nullable PostMeta meta) {
        return new Article("same title", null, blocks, meta, Map.of());
    }

    private static PostMeta meta(long quality, String... stack) {
        return PostMeta.empty()
                .with(MetaField.STACK, new MetaValue.Items(List.of(stack)))
                .with(
                        MetaField.SCORE,
                        new MetaValue.Group(Map.of("quality", new MetaValue.Whole(quality))));
    }

    private static List<Block> paragraphs(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(text("paragraph number " + i + " says nothing of note"));
        }
        return blocks;
    }

    private static Block text(String text) {
        return new Block.Paragraph(text, null);
    }
}
