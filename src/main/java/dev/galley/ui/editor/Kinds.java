package dev.galley.ui.editor;

import org.kordamp.ikonli.feather.Feather;

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
}
