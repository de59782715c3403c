package dev.galley.article;

import org.jspecify.annotations.Nullable;

/// A place in an article as it is now, which a person may have changed since it was read: what a
/// finding is about.
public sealed interface Place {

    /// The article as a whole.
    enum Whole implements Place {
        ARTICLE
    }

    /// The title.
    enum Title implements Place {
        TITLE
    }

    /// A piece of a block: of the text of a paragraph, heading or code, of the lines of a list's
    /// items, or of the caption of an image.
    ///
    /// @param block among the blocks, from 0
    /// @param start in UTF-16 units, see [Block] texts; items are joined by `\n` without markers
    /// @param end behind the last unit; equal to `start` for the block as a whole
    record InBlock(int block, int start, int end) implements Place {
        public InBlock {
            if (block < 0 || start < 0 || end < start) {
                throw new IllegalArgumentException("not a place in a block");
            }
        }

        /// A whole block.
        public static InBlock all(int block) {
            return new InBlock(block, 0, 0);
        }
    }

    /// A field of the meta box, or an entry of one.
    ///
    /// @param entry key of the entry of a group, or the number of an item from 0; null for all
    record InField(MetaField field, @Nullable String entry) implements Place {
        /// A field as a whole.
        public static InField of(MetaField field) {
            return new InField(field, null);
        }
    }
}
