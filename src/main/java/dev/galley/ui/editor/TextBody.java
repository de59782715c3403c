package dev.galley.ui.editor;

import dev.galley.article.Block;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// A paragraph or a heading.
final class TextBody implements BlockBody {

    private final TextBox text;

    TextBody(BlockKind kind, Consumer<String> typed) {
        boolean heading = kind == BlockKind.HEADING;
        text = new TextBox(heading ? "editor-heading" : "editor-paragraph", typed);
        text.setAccessibleText(kind.word());
        text.setPromptText(kind.word());
        if (heading) {
            text.oneLine();
        }
    }

    @Override
    public Region node() {
        return text;
    }

    @Override
    public void show(Block block) {
        text.show(BlockTexts.text(block));
    }

    @Override
    public TextInputControl first() {
        return text;
    }
}
