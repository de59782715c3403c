package dev.galley.parse;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The addresses of a body's images, from the meta box: by caption, else by order. An entry whose
/// caption names one image is never given to another.
final class ImageAddresses {

    private final Map<Integer, String> byLine;

    private ImageAddresses(Map<Integer, String> byLine) {
        this.byLine = byLine;
    }

    static ImageAddresses of(List<ImageLines> images, PostMeta meta) {
        List<MetaValue.Group> entries =
                meta.fields().get(MetaField.IMAGE_SOURCES) instanceof MetaValue.Groups groups
                        ? groups.groups()
                        : List.of();
        Map<Integer, String> byLine = new HashMap<>();
        BitSet taken = byCaption(images, entries, byLine);
        for (int i = 0; i < Math.min(images.size(), entries.size()); i++) {
            if (!taken.get(i)) {
                put(byLine, images.get(i), entries.get(i));
            }
        }
        return new ImageAddresses(byLine);
    }

    /// The address of an image, or null.
    @Nullable String of(ImageLines image) {
        return byLine.get(image.line());
    }

    private static BitSet byCaption(
            List<ImageLines> images, List<MetaValue.Group> entries, Map<Integer, String> byLine) {
        Map<String, Deque<Integer>> captions = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String caption = text(entries.get(i), "caption");
            if (caption != null) {
                captions.computeIfAbsent(White.normal(caption), c -> new ArrayDeque<>()).add(i);
            }
        }
        BitSet taken = new BitSet();
        for (ImageLines image : images) {
            Deque<Integer> found = captions.get(White.normal(image.caption()));
            if (found != null) {
                int entry = found.size() > 1 ? found.remove() : found.element();
                taken.set(entry);
                put(byLine, image, entries.get(entry));
            }
        }
        return taken;
    }

    private static void put(Map<Integer, String> byLine, ImageLines image, MetaValue.Group entry) {
        String url = text(entry, "url");
        if (url != null) {
            byLine.putIfAbsent(image.line(), url);
        }
    }

    private static @Nullable String text(MetaValue.Group entry, String key) {
        return entry.entries().get(key) instanceof MetaValue.Text text && !text.value().isEmpty()
                ? text.value()
                : null;
    }
}
