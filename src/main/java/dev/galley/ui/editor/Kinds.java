package dev.galley.ui.editor;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.Optional;

/// How the kinds of block are drawn.
final class Kinds {

    /// The sign of something that keeps a text from being saved.
    static final Feather FAULT = Feather.ALERT_CIRCLE;

    private Kinds() {}

    static Feather icon(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> Feather.ALIGN_LEFT;
            case HEADING -> Feather.TYPE;
            case LIST -> Feather.LIST;
            case NUMBERED -> Feather.HASH;
            case CODE -> Feather.CODE;
            case IMAGE -> Feather.IMAGE;
        };
    }

    /// The digit that, with Ctrl, makes a block this kind.
    static KeyCode key(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> KeyCode.DIGIT1;
            case HEADING -> KeyCode.DIGIT2;
            case LIST -> KeyCode.DIGIT3;
            case NUMBERED -> KeyCode.DIGIT4;
            case CODE -> KeyCode.DIGIT5;
            case IMAGE -> KeyCode.DIGIT6;
        };
    }

    /// The kind that a digit stands for.
    static Optional<BlockKind> withKey(KeyCode code) {
        return Arrays.stream(BlockKind.values()).filter(kind -> key(kind) == code).findFirst();
    }
}
