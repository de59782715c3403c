package dev.galley.ui.source;

import dev.galley.text.Span;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What of a source is looked at: a piece, a remark, a place. To be used on the FX thread.
final class SourceViewModel {

    private final ReadOnlyObjectWrapper<@Nullable SourceModel> model =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper remark = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private Span selection = new Span(0, 0);

    /// What is shown, or null.
    ReadOnlyObjectProperty<@Nullable SourceModel> model() {
        return model.getReadOnlyProperty();
    }

    /// The piece under the pointer; -1 for none.
    ReadOnlyIntegerProperty hovered() {
        return hovered.getReadOnlyProperty();
    }

    /// The piece that is looked at; -1 for none.
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The remark that was gone to last; -1 for none.
    ReadOnlyIntegerProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /// Where the caret is, in words.
    ReadOnlyStringProperty position() {
        return position.getReadOnlyProperty();
    }

    /// Shows another source.
    void show(@Nullable SourceModel now) {
        hovered.set(-1);
        chosen.set(-1);
        remark.set(-1);
        selection = new Span(0, 0);
        model.set(now);
        position.set(now == null ? "" : now.position(0));
    }

    /// Lights a piece under the pointer; -1 for none.
    void hover(int piece) {
        hovered.set(piece);
    }

    /// Looks at a piece; -1 for none.
    void choose(int piece) {
        chosen.set(piece);
    }

    /// Takes where the caret is and what is selected, and looks at the piece there.
    void moved(int caret, Span selected) {
        SourceModel now = model.get();
        if (now != null) {
            selection = selected;
            int characters = now.text().codePointCount(selected.start(), selected.end());
            String more = characters == 0 ? "" : " · %,d selected".formatted(characters);
            position.set(now.position(caret) + more);
            int at = selected.length() == 0 ? caret : selected.start();
            chosen.set(now.pieceAt(at));
        }
    }

    /// The piece that is looked at, or null.
    @Nullable Piece piece() {
        SourceModel now = model.get();
        int at = chosen.get();
        return now == null || at < 0 ? null : now.pieces().get(at);
    }

    /// The place that something is said about: what is selected, else the piece that is looked at.
    Span subject() {
        Piece piece = piece();
        return selection.length() > 0 || piece == null ? selection : piece.span();
    }

    /// Goes to the remark that is so many steps on among those with a place, round the ends.
    ///
    /// @return the remark, or null where there is none
    @Nullable Remark step(int steps) {
        SourceModel now = model.get();
        List<Remark> remarks = now == null ? List.of() : now.remarks();
        int at = remark.get() < 0 && steps < 0 ? 0 : remark.get();
        for (int i = 0; i < remarks.size(); i++) {
            at = Math.floorMod(at + steps, remarks.size());
            if (remarks.get(at).span() != null) {
                remark.set(at);
                return remarks.get(at);
            }
        }
        return null;
    }

    /// Goes to a remark.
    void at(Remark which) {
        SourceModel now = model.get();
        remark.set(now == null ? -1 : now.remarks().indexOf(which));
    }
}
