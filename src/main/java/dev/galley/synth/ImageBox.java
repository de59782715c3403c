package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.MetaField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The `image sources` field of a body, and the body with the addresses that follow from it. In a
/// troubled article the captions may all differ, so that only the order is left, and the last
/// pictures may have no entry.
///
/// @param field null where there are no images
record ImageBox(BoxField.@Nullable Known field, List<Block> blocks) {

    /// Makes the field.
    static ImageBox of(Parts parts, BoxMaker box, List<Block> blocks) {
        List<List<Entry>> groups = new ArrayList<>();
        List<Block> named = new ArrayList<>();
        boolean missing = parts.trouble(8);
        boolean otherCaptions = parts.trouble(8);
        boolean lastMissing = parts.trouble(10);
        long images = blocks.stream().filter(Block.Image.class::isInstance).count();
        for (Block block : blocks) {
            if (!(block instanceof Block.Image image)) {
                named.add(block);
                continue;
            }
            boolean left = missing || (lastMissing && groups.size() + 1 == images);
            String url = left || parts.trouble(4) ? null : box.address(image);
            named.add(new Block.Image(image.caption(), image.source(), url, null));
            if (!left) {
                String other = "picture number " + (groups.size() + 1);
                groups.add(entry(image, url, otherCaptions ? other : image.caption()));
            }
        }
        return new ImageBox(
                groups.isEmpty() ? null : FieldMaker.groups(MetaField.IMAGE_SOURCES, groups),
                named);
    }

    private static List<Entry> entry(Block.Image image, @Nullable String url, String caption) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.text("source", image.source()));
        if (url != null) {
            entries.add(Entry.text("url", url));
        }
        entries.add(Entry.text("caption", caption));
        return entries;
    }
}
