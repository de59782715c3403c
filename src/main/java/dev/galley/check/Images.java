package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The images of a body beside the image sources of its meta box.
final class Images {

    /// An image of the body and the entry of the meta box that it belongs to.
    ///
    /// @param block number of the image among the blocks
    /// @param entry number of the entry among the image sources
    record Pair(int block, Block.Image image, int entry, MetaValue.Group source) {}

    private Images() {}

    /// How many images the body has.
    static long count(Article article) {
        return article.blocks().stream().filter(Block.Image.class::isInstance).count();
    }

    /// A number of images in words.
    static String counted(long images) {
        return images == 1 ? "1 image" : images == 0 ? "no image" : images + " images";
    }

    /// Images with their entries: by caption, and what is left by order where as many are left on
    /// both sides.
    static List<Pair> pairs(Article article) {
        List<MetaValue.Group> sources =
                MetaReading.groups(article.metaOrEmpty(), MetaField.IMAGE_SOURCES);
        Map<String, Deque<Integer>> named = named(sources);
        BitSet free = new BitSet();
        free.set(0, sources.size());
        List<Pair> pairs = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i) instanceof Block.Image image) {
                Deque<Integer> entries = named.get(Wording.normal(image.caption()));
                if (entries == null || entries.isEmpty()) {
                    left.add(i);
                } else {
                    int entry = entries.remove();
                    free.clear(entry);
                    pairs.add(new Pair(i, image, entry, sources.get(entry)));
                }
            }
        }
        if (left.size() == free.cardinality()) {
            pairs.addAll(byOrder(article, left, sources, free));
        }
        return pairs;
    }

    private static Map<String, Deque<Integer>> named(List<MetaValue.Group> sources) {
        Map<String, Deque<Integer>> named = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String caption = MetaReading.text(sources.get(i), "caption").orElse("");
            named.computeIfAbsent(Wording.normal(caption), c -> new ArrayDeque<>()).add(i);
        }
        return named;
    }

    private static List<Pair> byOrder(
            Article article, List<Integer> blocks, List<MetaValue.Group> sources, BitSet free) {
        List<Pair> pairs = new ArrayList<>();
        int entry = -1;
        for (int block : blocks) {
            entry = free.nextSetBit(entry + 1);
            Block.Image image = (Block.Image) article.blocks().get(block);
            pairs.add(new Pair(block, image, entry, sources.get(entry)));
        }
        return pairs;
    }
}
