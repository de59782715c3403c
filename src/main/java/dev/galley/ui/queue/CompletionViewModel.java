package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.catalog.QueryCompletion;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What the filter box offers while one types: fields, then values of the field with their counts.
/// Belongs to the FX thread.
public final class CompletionViewModel {

    /// So many are offered at most.
    static final int MOST = 8;

    private final QueueSource source;
    private final Latest asking;
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private @Nullable QueryCompletion open;
    private String text = "";

    /// Offers of a workspace's values.
    public CompletionViewModel(QueueSource source, Background background) {
        this.source = source;
        this.asking = new Latest(background);
    }

    /// One thing that can be put in.
    ///
    /// @param label as it is read in the list
    /// @param detail more about it: what a field is, or how many posts have a value
    /// @param result the text of the box after it was taken
    /// @param caret where the caret stands then
    record Offer(String label, String detail, String result, int caret) {}

    /// What is offered; empty while nothing is.
    ObservableList<Offer> offers() {
        return offers;
    }

    /// The place of the offer that Enter takes, or -1.
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Offers what completes the text at the caret.
    void typed(String newText, int caret) {
        text = newText;
        open = QueryCompletion.at(newText, Math.clamp(caret, 0, newText.length())).orElse(null);
        QueryCompletion wanted = open;
        if (wanted == null) {
            close();
            return;
        }
        Field field = wanted.field();
        if (field == null) {
            asking.drop();
            offer(Completions.names(newText, wanted));
        } else {
            asking.<List<Offer>>run(
                    () -> Completions.values(newText, wanted, field, source),
                    this::offer,
                    _ -> close());
        }
    }

    /// Chooses another offer, going round at the ends.
    void move(int step) {
        if (!offers.isEmpty()) {
            int now = chosen.get() < 0 && step < 0 ? 0 : chosen.get();
            chosen.set(Math.floorMod(now + step, offers.size()));
        }
    }

    /// The offer that is taken: the chosen one, or the first where none is.
    Optional<Offer> taken(boolean evenUnchosen) {
        int place = chosen.get() < 0 && evenUnchosen ? 0 : chosen.get();
        return place >= 0 && place < offers.size()
                ? Optional.of(offers.get(place))
                : Optional.empty();
    }

    /// Whether a value has been begun but not given yet, so that to filter by it would only be an
    /// error.
    boolean isUnfinished() {
        QueryCompletion now = open;
        return now != null && now.field() != null && now.typed().isBlank();
    }

    /// Offers nothing more.
    void close() {
        asking.drop();
        chosen.set(-1);
        offers.clear();
    }

    private void offer(List<Offer> found) {
        chosen.set(-1);
        offers.setAll(
                found.stream().filter(o -> !o.result().strip().equals(text)).limit(MOST).toList());
    }
}
