package dev.galley.review;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a text has to be to be saved, and when two texts say the same. Where something stood in the
/// source makes no difference.
public final class ArticleRules {

    private ArticleRules() {}

    /// What is wrong with a changed article, from top to bottom. What was so before is let be: it
    /// came with the import.
    public static List<Fault> faults(Article before, Article after) {
        List<Fault> faults = new ArrayList<>();
        String title = after.title();
        boolean had = before.title() != null && !before.title().isBlank();
        if (title == null ? before.title() != null : title.isBlank() && had) {
            faults.add(new Fault(Fault.TITLE, "The title is empty. Write one."));
        } else if (title != null && title.isBlank() && before.title() == null) {
            faults.add(new Fault(Fault.TITLE, "The title is only white space. Write one."));
        }
        for (int i = 0; i < after.blocks().size(); i++) {
            Block block = after.blocks().get(i);
            String message = fault(block);
            if (message != null && before.blocks().stream().noneMatch(b -> same(b, block))) {
                faults.add(new Fault(i, message));
            }
        }
        return faults;
    }

    /// Whether two blocks are of one kind and say the same.
    public static boolean same(Block one, Block other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    /// Whether two bodies say the same.
    public static boolean same(List<Block> one, List<Block> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether two articles say the same in title, body and meta.
    public static boolean same(Article one, Article other) {
        return Objects.equals(one.title(), other.title())
                && same(one.blocks(), other.blocks())
                && one.metaOrEmpty().fields().equals(other.metaOrEmpty().fields())
                && sameUnknown(one.meta(), other.meta());
    }

    /// Whether two meta boxes say the same in what are no known fields.
    public static boolean sameUnknown(@Nullable PostMeta one, @Nullable PostMeta other) {
        return bareUnknown(one).equals(bareUnknown(other));
    }

    private static List<UnknownField> bareUnknown(@Nullable PostMeta meta) {
        return meta == null
                ? List.of()
                : meta.unknown().stream()
                        .map(f -> new UnknownField(f.label(), f.value(), f.bulleted(), null))
                        .toList();
    }

    private static @Nullable String fault(Block block) {
        return switch (block) {
            case Block.Paragraph b when b.text().isBlank() ->
                    "The paragraph is empty. Write something or remove it.";
            case Block.Heading b when b.text().isBlank() ->
                    "The heading is empty. Write one or remove it.";
            case Block.Code b when b.text().isBlank() ->
                    "The code is empty. Write some or remove it.";
            case Block.Listing b when b.items().isEmpty() ->
                    "The list has no item. Write one or remove it.";
            case Block.Listing b when b.items().stream().anyMatch(String::isBlank) ->
                    "An item of the list is empty. Write something or remove its line.";
            case Block.Image b when b.caption().isBlank() && b.source().isBlank() && noUrl(b) ->
                    "The image has no caption, source or address. Give one or remove it.";
            case Block.Paragraph _, Block.Heading _, Block.Code _, Block.Listing _, Block.Image _ ->
                    null;
        };
    }

    private static boolean noUrl(Block.Image image) {
        return image.url() == null || image.url().isBlank();
    }

    private static Block bare(Block block) {
        return switch (block) {
            case Block.Paragraph b -> new Block.Paragraph(b.text(), null);
            case Block.Heading b -> new Block.Heading(b.text(), null);
            case Block.Listing b -> new Block.Listing(b.items(), List.of(), b.ordered(), null);
            case Block.Code b -> new Block.Code(b.text(), b.language(), null);
            case Block.Image b -> new Block.Image(b.caption(), b.source(), b.url(), null);
        };
    }
}
