package dev.galley.check;

import static dev.galley.check.CleanPost.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Boxes that nobody would write. A check that compares everything with everything would take hours
/// for them.
class HugeBoxTest {

    private static final int MANY = 30_000;

    @Test
    void listsOfThousandsAreCompared() {
        CleanPost huge =
                CleanPost.made()
                        .with(MetaField.STACK, items(i -> "stack " + i))
                        .with(MetaField.CHECKLIST, items(i -> "item " + i))
                        .with(MetaField.NOTES, items(i -> "read before " + i + " needs a "))
                        .with(MetaField.ENTITIES, entities())
                        .with(MetaField.AI_OUTLINE, "stack", "ab ".repeat(MANY))
                        .with(MetaField.AI_OUTLINE, "problem", "ab ".repeat(MANY))
                        .with(MetaField.REVISION, "version", "1" + " ".repeat(MANY) + "x")
                        .with(MetaField.TOPIC, "abc de ".repeat(MANY))
                        .more(CleanPost.list(texts(i -> "thing " + i)));
        Inspected seen = Inspected.of(huge);
        assertThat(seen.findings())
                .extracting(Finding::rule)
                .contains("meta.checklist", "meta.stack", "value.version");
    }

    @Test
    void imagesOfThousandsAreMatched() {
        CleanPost post = CleanPost.made().without("image");
        List<MetaValue.Group> sources =
                IntStream.range(0, MANY)
                        .mapToObj(i -> CleanPost.source("view " + (MANY - 1 - i), "unsplash"))
                        .toList();
        CleanPost huge =
                post.more(
                                IntStream.range(0, MANY)
                                        .mapToObj(i -> CleanPost.image("view " + i, "unsplash"))
                                        .toArray(Block[]::new))
                        .with(MetaField.IMAGE_SOURCES, new MetaValue.Groups(sources));
        Inspected seen = Inspected.of(huge);
        assertThat(seen.findings()).extracting(Finding::rule).containsOnly("meta.image-heavy");
    }

    @Test
    void whatAFindingQuotesIsCut() {
        CleanPost loud = CleanPost.made().with(MetaField.HASH, "z".repeat(MANY));
        assertThat(Inspected.of(loud).only("value.hash").actual()).hasSizeLessThan(1_000);
        CleanPost odd = CleanPost.made().with(MetaField.DIFFICULTY, "z".repeat(MANY));
        assertThat(Inspected.of(odd).only("value.difficulty").message()).hasSizeLessThan(200);
    }

    private static MetaValue entities() {
        return groups(
                IntStream.range(0, MANY)
                        .mapToObj(i -> CleanPost.group("name", "entity " + i, "type", "stack"))
                        .toArray(MetaValue.Group[]::new));
    }

    private static MetaValue items(IntFunction<String> item) {
        return new MetaValue.Items(texts(item));
    }

    private static List<String> texts(IntFunction<String> text) {
        return IntStream.range(0, MANY).mapToObj(text).toList();
    }
}
