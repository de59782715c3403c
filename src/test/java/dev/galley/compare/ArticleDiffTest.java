package dev.galley.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.compare.BlockChange.Added;
import dev.galley.compare.BlockChange.Kept;
import dev.galley.compare.BlockChange.MovedAway;
import dev.galley.compare.BlockChange.Removed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class ArticleDiffTest {

    private static final Block RAIN = text("the rain came down on the roof all night long");
    private static final Block SUN = text("in the morning the sun was out and the street was dry");
    private static final Block WIND = text("only the wind kept on for another day or two");

    @Test
    void bothSidesCanBeReadBackFromWhatDiffers() {
        long seed = System.nanoTime();
        for (int i = 0; i < 1_500; i++) {
            RandomArticles random = RandomArticles.of(seed + i);
            Article before = random.article();
            Article after = i % 3 == 0 ? random.article() : random.changed(before);
            ArticleDiff diff = ArticleDiff.of(before, after);
            String which = "seed " + (seed + i);
            assertThat(Sides.before(diff)).as(which).isEqualTo(Sides.contents(before.blocks()));
            assertThat(Sides.after(diff)).as(which).isEqualTo(Sides.contents(after.blocks()));
            assertThat(diff.title().before()).as(which).isEqualTo(orEmpty(before.title()));
            assertThat(diff.title().after()).as(which).isEqualTo(orEmpty(after.title()));
            assertThat(ArticleDiff.of(after, after).isSame()).as(which).isTrue();
        }
    }

    @Test
    void theMetaBoxCanBeReadBackFromWhatDiffers() {
        long seed = System.nanoTime();
        for (int i = 0; i < 500; i++) {
            RandomArticles random = RandomArticles.of(seed + i);
            Article before = random.article();
            Article after = random.changed(before);
            for (MetaChange change : ArticleDiff.of(before, after).meta()) {
                String which = "seed " + (seed + i) + " " + change.path();
                assertThat(change.before()).as(which).isNotEqualTo(change.after());
                if (change.inside() instanceof Detail.Items items) {
                    assertThat(Sides.items(items, true)).isEqualTo(MetaText.items(change.before()));
                    assertThat(Sides.items(items, false)).isEqualTo(MetaText.items(change.after()));
                } else if (change.inside() instanceof Detail.Words words) {
                    assertThat(words.text().before()).isEqualTo(MetaText.of(change.before()));
                    assertThat(words.text().after()).isEqualTo(MetaText.of(change.after()));
                }
            }
        }
    }

    @Test
    void aChangedBlockIsSetBesideTheOneThatItCameFrom() {
        Block wet = text("in the morning the sun was out but the street was wet");
        List<BlockChange> changes = blocks(List.of(RAIN, SUN, WIND), List.of(RAIN, wet, WIND));
        assertThat(changes).hasSize(3);
        Kept kept = (Kept) changes.get(1);
        assertThat(kept.moved()).isFalse();
        assertThat(((Detail.Words) kept.inside()).text().pieces())
                .filteredOn(piece -> piece.kind() != Piece.Kind.SAME)
                .extracting(Piece::text)
                .containsExactly("and", "but", "dry", "wet");
    }

    @Test
    void aParagraphThatBecomesAHeadingIsTheSameBlockOfAnotherKind() {
        Block heading = new Block.Heading(BlockText.words(SUN), null);
        Kept kept = (Kept) blocks(List.of(SUN), List.of(heading)).getFirst();
        assertThat(kept.isOtherKind()).isTrue();
        assertThat(kept.inside().isSame()).isTrue();
        assertThat(kept.isSame()).isFalse();
    }

    @Test
    void aMovedBlockIsNeitherAddedNorRemoved() {
        List<BlockChange> changes = blocks(List.of(RAIN, SUN, WIND), List.of(SUN, WIND, RAIN));
        assertThat(changes).hasSize(4);
        assertThat(changes.getFirst()).isEqualTo(new MovedAway(0, 2, RAIN));
        assertThat(changes.getLast())
                .isInstanceOfSatisfying(Kept.class, kept -> assertThat(kept.moved()).isTrue());
    }

    @Test
    void whatHasNothingInCommonIsRemovedAndAdded() {
        List<BlockChange> changes = blocks(List.of(RAIN), List.of(text("wholly other words")));
        assertThat(changes.get(0)).isEqualTo(new Removed(0, RAIN));
        assertThat(changes.get(1)).isEqualTo(new Added(0, text("wholly other words")));
    }

    @Test
    void listsAreComparedItemByItem() {
        Block before = list("boil the water", "add the salt", "wait ten minutes");
        Block after = list("boil the water", "wait nine minutes", "eat");
        Kept kept = (Kept) blocks(List.of(before), List.of(after)).getFirst();
        List<ItemChange> items = ((Detail.Items) kept.inside()).items();
        assertThat(items.get(0).isSame()).isTrue();
        assertThat(items.get(1).isRemoved()).isTrue();
        assertThat(items.get(2).text().after()).isEqualTo("wait nine minutes");
        assertThat(items.get(3).isAdded()).isTrue();
    }

    @Test
    void imagesAreComparedPartByPart() {
        Block before = new Block.Image("a quiet lake", "somewhere", null, null);
        Block after = new Block.Image("a quiet lake", "elsewhere", "https://x.test/1", null);
        Kept kept = (Kept) blocks(List.of(before), List.of(after)).getFirst();
        assertThat(((Detail.Parts) kept.inside()).parts())
                .filteredOn(part -> !part.text().isSame())
                .extracting(Detail.Part::name)
                .containsExactly("source", "address");
    }

    @Test
    void metaFieldsComeInTheirOrderGroupsEntryByEntryAndUnknownOnesLast() {
        PostMeta before = meta(71, List.of("java", "kafka"), UnknownField.text("odd", "one", null));
        PostMeta after = meta(80, List.of("java"), UnknownField.text("odd", "two", null));
        List<MetaChange> changes = ArticleDiff.of(article(before), article(after)).meta();
        assertThat(changes)
                .extracting(MetaChange::path)
                .containsExactly("stack", "score.quality", "unknown.odd");
        assertThat(changes.get(1).label()).isEqualTo("score quality");
        assertThat(changes.get(1).after()).isEqualTo(new MetaValue.Whole(80));
    }

    @Test
    void aFieldThatWasNotGivenIsNotAnEmptyOne() {
        PostMeta empty = PostMeta.empty().with(MetaField.TOPIC, new MetaValue.Text(""));
        MetaChange change =
                ArticleDiff.of(article(PostMeta.empty()), article(empty)).meta().getFirst();
        assertThat(change.before()).isNull();
        assertThat(change.after()).isEqualTo(new MetaValue.Text(""));
    }

    @Test
    void thousandsOfBlocksWithNothingInCommonTakeBoundedTime() {
        Block[] before = new Block[3_000];
        Block[] after = new Block[3_000];
        Arrays.setAll(before, i -> text("before " + i + " " + i * 31));
        Arrays.setAll(after, i -> text("after " + -i + " " + i * 37 + "x"));
        long start = System.nanoTime();
        List<BlockChange> changes = blocks(List.of(before), List.of(after));
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
        assertThat(changes).hasSizeGreaterThan(2_999);
    }

    private static List<BlockChange> blocks(List<Block> before, List<Block> after) {
        return ArticleDiff.of(of(before), of(after)).blocks();
    }

    private static Article of(List<Block> blocks) {
        return new Article("a title", null, blocks, null, Map.of());
    }

    private static Article article(PostMeta meta) {
        return new Article("a title", null, List.of(), meta, Map.of());
    }

    private static PostMeta meta(long quality, List<String> stack, UnknownField unknown) {
        MetaValue score =
                new MetaValue.Group(
                        Map.of(
                                "quality", new MetaValue.Whole(quality),
                                "depth", new MetaValue.Whole(50)));
        return new PostMeta(
                Map.of(MetaField.SCORE, score, MetaField.STACK, new MetaValue.Items(stack)),
                List.of(unknown));
    }

    private static Block text(String text) {
        return new Block.Paragraph(text, null);
    }

    private static Block list(String... items) {
        return new Block.Listing(List.of(items), List.of(), false, null);
    }

    private static String orEmpty(@Nullable String title) {
        return Objects.requireNonNullElse(title, "");
    }
}
