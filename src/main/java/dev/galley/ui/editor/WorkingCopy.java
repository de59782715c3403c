package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.article.Block;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The text of one post while it is edited, with its way back. Every change is a step, and runs of
/// typing are one. A change that changes nothing is no step. An index that is not there is an
/// error. To be used on the FX thread.
final class WorkingCopy {

    private static final int TITLE_KEY = -1;
    private static final int META_KEY = -2;

    private final InstantSource clock;
    private final Consumer<Page> changed;
    private final Steps steps;

    /// @param changed is told of every new page
    WorkingCopy(Article article, InstantSource clock, Consumer<Page> changed) {
        this.clock = clock;
        this.changed = changed;
        this.steps = new Steps(Page.of(article));
    }

    Page page() {
        return steps.page();
    }

    boolean canUndo() {
        return steps.canUndo();
    }

    boolean canRedo() {
        return steps.canRedo();
    }

    void undo() {
        steps.undo();
        changed.accept(page());
    }

    void redo() {
        steps.redo();
        changed.accept(page());
    }

    /// Ends a run of typing.
    void pause() {
        steps.pause();
    }

    /// Sets the title. Where there was none, an empty one is none.
    void setTitle(String title) {
        String before = page().article().title();
        String line = BlockTexts.oneLine(title);
        boolean none = line.isEmpty() && steps.first().article().title() == null;
        Typing.Place place = new Typing.Place(TITLE_KEY, "title");
        String old = before == null ? "" : before;
        step(
                page().withTitle(none ? null : line),
                Typing.between(place, old, line, clock.instant()));
    }

    void setText(int index, String text) {
        Block block = page().block(index);
        replace(index, BlockTexts.withText(block, text), "text", BlockTexts.text(block), text);
    }

    void setKind(int index, BlockKind kind) {
        step(page().with(index, BlockTexts.as(page().block(index), kind)), null);
    }

    void add(int index, BlockKind kind) {
        step(page().plus(index, BlockTexts.blank(kind)), null);
    }

    /// Cuts a block at a place of its text; the rest becomes a paragraph below.
    void split(int index, int at) {
        Block block = page().block(index);
        String text = BlockTexts.text(block);
        String above = text.substring(0, at).stripTrailing();
        String below = text.substring(at).strip();
        Page cut =
                at == text.length()
                        ? page()
                        : page().with(index, BlockTexts.withText(block, above));
        step(cut.plus(index + 1, new Block.Paragraph(below, null)), null);
    }

    void remove(int index) {
        step(page().without(index), null);
    }

    void move(int from, int to) {
        if (from != to) {
            step(page().moved(from, to), null);
        }
    }

    void setLanguage(int index, String language) {
        if (page().block(index) instanceof Block.Code code) {
            String before = code.language() == null ? "" : code.language();
            Block after = new Block.Code(code.text(), BlockTexts.language(language), code.span());
            replace(index, after, "language", before, language);
        }
    }

    void setImage(int index, ImagePart part, String typed) {
        if (page().block(index) instanceof Block.Image image) {
            String line = BlockTexts.oneLine(typed);
            replace(index, part.set(image, line), part.name(), part.get(image), line);
        }
    }

    /// Any other change, which goes with others of its name that follow soon.
    void apply(String name, UnaryOperator<Article> change) {
        Page next = page().with(change.apply(page().article()));
        step(next, Typing.named(META_KEY, name, clock.instant()));
    }

    /// Another article as one step.
    void become(Article article) {
        step(page().with(article), null);
    }

    private void replace(int index, Block block, String part, String before, String after) {
        Typing.Place place = new Typing.Place(page().keys().get(index), part);
        Typing typing = Typing.between(place, before, after, clock.instant());
        step(page().with(index, block), typing);
    }

    private void step(Page next, @Nullable Typing typing) {
        if (next.article().equals(page().article())) {
            return;
        }
        steps.add(next, typing);
        changed.accept(next);
    }
}
