package dev.galley.compare;

import dev.galley.article.Block;

/// A block of either article. Those of an [ArticleDiff] are in order: what is kept in place, gone
/// or moved away gives the blocks before, what is kept, moved or added the blocks after. Places
/// count from 0.
public sealed interface BlockChange {

    /// A block that both articles have.
    ///
    /// @param moved whether it stands elsewhere; it is then listed at its new place
    record Kept(int from, int to, Block before, Block after, boolean moved, Detail inside)
            implements BlockChange {

        /// Whether it has become another kind of block.
        public boolean isOtherKind() {
            return !BlockText.kind(before).equals(BlockText.kind(after));
        }

        /// Whether nothing of it differs.
        public boolean isSame() {
            return !moved && !isOtherKind() && inside.isSame();
        }
    }

    /// A block that only the article after has.
    record Added(int to, Block block) implements BlockChange {}

    /// A block that only the article before has.
    record Removed(int from, Block block) implements BlockChange {}

    /// Where a block stood that now stands elsewhere.
    ///
    /// @param to its place after, where a [Kept] says more
    record MovedAway(int from, int to, Block block) implements BlockChange {}
}
