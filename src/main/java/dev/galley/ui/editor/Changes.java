package dev.galley.ui.editor;

import dev.galley.article.Article;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The changes that a person makes to the post that is open, each a step that can be taken back.
/// They do nothing while no post can be changed. Blocks are counted from 0. To be used on the FX
/// thread.
public final class Changes {

    private final Consumer<Consumer<WorkingCopy>> copy;

    /// @param copy makes a change to the post that is open
    Changes(Consumer<Consumer<WorkingCopy>> copy) {
        this.copy = copy;
    }

    /// Sets the whole title.
    public void setTitle(String title) {
        copy.accept(c -> c.setTitle(title));
    }

    /// Sets the text of a block; of a list, one item a line. Of an image nothing is set.
    public void setText(int block, String text) {
        copy.accept(c -> c.setText(block, text));
    }

    /// Makes a block another kind, with all that it says.
    public void setKind(int block, BlockKind kind) {
        copy.accept(c -> c.setKind(block, kind));
    }

    /// Adds an empty block.
    ///
    /// @param after the block that it comes to stand behind, -1 for the start
    public void add(int after, BlockKind kind) {
        copy.accept(c -> c.add(after + 1, kind));
    }

    /// Cuts a block in two; what follows a place of its text becomes a paragraph below.
    public void split(int block, int at) {
        copy.accept(c -> c.split(block, at));
    }

    /// Removes a block.
    public void remove(int block) {
        copy.accept(c -> c.remove(block));
    }

    /// Moves a block to another place; nothing happens where there is no such place.
    public void move(int block, int to) {
        copy.accept(c -> c.move(block, Math.clamp(to, 0, c.page().size() - 1)));
    }

    /// Sets the language of code; blank for none.
    public void setLanguage(int block, String language) {
        copy.accept(c -> c.setLanguage(block, language));
    }

    /// Sets the caption of an image.
    public void setCaption(int block, String caption) {
        setImage(block, ImagePart.CAPTION, caption);
    }

    /// Sets the source of an image.
    public void setSource(int block, String source) {
        setImage(block, ImagePart.SOURCE, source);
    }

    /// Sets the address of an image; blank for none.
    public void setUrl(int block, String url) {
        setImage(block, ImagePart.URL, url);
    }

    void setImage(int block, ImagePart part, String text) {
        copy.accept(c -> c.setImage(block, part, text));
    }

    /// Makes any other change, such as one to the meta box.
    ///
    /// @param name what is changed; changes of one name within two seconds are undone as one
    public void apply(String name, UnaryOperator<Article> change) {
        copy.accept(c -> c.apply(name, change));
    }

    /// Ends a run of typing, so that what follows is undone by itself.
    public void pause() {
        copy.accept(WorkingCopy::pause);
    }

    /// Takes the last step back.
    public void undo() {
        copy.accept(WorkingCopy::undo);
    }

    /// Takes the step again that was taken back last.
    public void redo() {
        copy.accept(WorkingCopy::redo);
    }
}
