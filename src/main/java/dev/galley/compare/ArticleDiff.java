package dev.galley.compare;

import dev.galley.article.Article;

import java.util.List;
import java.util.Objects;

/// What differs between two articles. Where they came from and the detected language of code are no
/// difference. Pure, and bounded in time for articles of any size.
///
/// @param title what differs in the title; a missing title is an empty one here
/// @param blocks all blocks of both bodies, see [BlockChange]
/// @param meta the fields that differ, in the order of the meta box
public record ArticleDiff(
        Article before,
        Article after,
        TextDiff title,
        List<BlockChange> blocks,
        List<MetaChange> meta) {

    public ArticleDiff {
        blocks = List.copyOf(blocks);
        meta = List.copyOf(meta);
    }

    /// Compares two articles. To be called off the FX thread.
    public static ArticleDiff of(Article before, Article after) {
        Effort effort = new Effort();
        return new ArticleDiff(
                before,
                after,
                TextDiff.words(title(before), title(after), effort),
                BlockDiff.of(before.blocks(), after.blocks(), effort),
                MetaDiff.of(before.metaOrEmpty(), after.metaOrEmpty(), effort));
    }

    /// Whether nothing differs.
    public boolean isSame() {
        return title.isSame()
                && meta.isEmpty()
                && blocks.stream()
                        .allMatch(change -> change instanceof BlockChange.Kept k && k.isSame());
    }

    private static String title(Article article) {
        return Objects.requireNonNullElse(article.title(), "");
    }
}
