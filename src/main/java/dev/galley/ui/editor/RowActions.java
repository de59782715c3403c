package dev.galley.ui.editor;

/// What a person does in the row of a block.
interface RowActions {

    void typed(BlockRow row, String text);

    void languageTyped(BlockRow row, String language);

    void imageTyped(BlockRow row, ImagePart part, String text);

    void become(BlockRow row, BlockKind kind);

    /// Moves the block up or down.
    void move(BlockRow row, int by);

    /// Adds an empty paragraph below.
    void addBelow(BlockRow row);

    /// Cuts the block at a place of its text.
    void split(BlockRow row, int at);

    void remove(BlockRow row);

    /// Goes to the row above or below.
    void go(Row row, int by);

    /// The caret is somewhere else now.
    void caretMoved(Row row);
}
