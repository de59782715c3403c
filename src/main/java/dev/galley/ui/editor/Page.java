package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.review.ArticleRules;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// An article with a key for each of its blocks, which stays the block's own wherever it moves. A
/// block that comes back to what it was at first is the first block again, with its places in the
/// source.
///
/// @param keys one a block
/// @param next the key of the next block that is added
/// @param first the blocks as they were at first, by key
record Page(Article article, List<Integer> keys, int next, Map<Integer, Block> first) {

    Page {
        keys = List.copyOf(keys);
        if (keys.size() != article.blocks().size()) {
            throw new IllegalArgumentException("one key a block");
        }
    }

    /// An article with fresh keys.
    static Page of(Article article) {
        int size = article.blocks().size();
        Map<Integer, Block> first = new HashMap<>();
        for (int i = 0; i < size; i++) {
            first.put(i, article.blocks().get(i));
        }
        return new Page(
                article, IntStream.range(0, size).boxed().toList(), size, Map.copyOf(first));
    }

    int size() {
        return keys.size();
    }

    Block block(int index) {
        return article.blocks().get(index);
    }

    Page withTitle(@Nullable String title) {
        return new Page(article.withTitle(title), keys, next, first);
    }

    /// Another text for a block.
    Page with(int index, Block block) {
        Block original = first.get(keys.get(index));
        boolean back = original != null && ArticleRules.same(original, block);
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.set(index, back ? Objects.requireNonNull(original) : block);
        return new Page(withBlocks(blocks), keys, next, first);
    }

    /// One block more, which comes to stand at an index.
    Page plus(int index, Block block) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        List<Integer> moved = new ArrayList<>(keys);
        blocks.add(index, block);
        moved.add(index, next);
        return new Page(withBlocks(blocks), moved, next + 1, first);
    }

    Page without(int index) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        List<Integer> moved = new ArrayList<>(keys);
        blocks.remove(index);
        moved.subList(index, index + 1).clear();
        return new Page(withBlocks(blocks), moved, next, first);
    }

    /// A block at another place.
    Page moved(int from, int to) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        List<Integer> moved = new ArrayList<>(keys);
        blocks.add(to, blocks.remove(from));
        moved.subList(from, from + 1).clear();
        moved.add(to, keys.get(from));
        return new Page(withBlocks(blocks), moved, next, first);
    }

    /// Another article in place of this one. Blocks at the start and at the end that are the same
    /// keep their keys.
    Page with(Article other) {
        List<Block> now = article.blocks();
        List<Block> then = other.blocks();
        int most = Math.min(now.size(), then.size());
        int head = 0;
        while (head < most && now.get(head).equals(then.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && now.get(now.size() - 1 - tail).equals(then.get(then.size() - 1 - tail))) {
            tail++;
        }
        List<Integer> kept = new ArrayList<>(keys.subList(0, head));
        int fresh = then.size() - head - tail;
        IntStream.range(next, next + fresh).forEach(kept::add);
        kept.addAll(keys.subList(keys.size() - tail, keys.size()));
        return new Page(other, kept, next + fresh, first);
    }

    private Article withBlocks(List<Block> blocks) {
        return new Article(
                article.title(), article.titleSpan(), blocks, article.meta(), article.metaSpans());
    }
}
