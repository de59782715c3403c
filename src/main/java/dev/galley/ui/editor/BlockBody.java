package dev.galley.ui.editor;

import dev.galley.article.Block;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/// The controls of one block.
interface BlockBody {

    /// What to put into the row.
    Region node();

    /// Shows a block of the same kind as the one before.
    void show(Block block);

    /// Where the caret goes when the block is entered.
    TextInputControl first();
}
