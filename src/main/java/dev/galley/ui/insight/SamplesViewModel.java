package dev.galley.ui.insight;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// The samples, and the one that is about to be drawn. Belongs to the FX thread.
public final class SamplesViewModel {

    private static final int USUAL = 50;

    private final SamplesHost host;
    private final LongSupplier seeds;
    private final ReadOnlyObjectWrapper<List<SampleLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BatchChoice>> batches =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private final BooleanProperty drawing = new SimpleBooleanProperty();
    private final StringProperty batch = new SimpleStringProperty("");
    private final StringProperty size = new SimpleStringProperty(Integer.toString(USUAL));
    private final StringProperty seed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    /// @param seeds proposes the seed of the next draw, which the person may change
    public SamplesViewModel(SamplesHost host, LongSupplier seeds) {
        this.host = host;
        this.seeds = seeds;
        size.subscribe(() -> complaint.set(""));
        seed.subscribe(() -> complaint.set(""));
        batch.subscribe(() -> complaint.set(""));
    }

    /// A batch that a sample can be drawn of.
    public record BatchChoice(String name, int posts) {}

    /// Shows the samples, the newest first, and the batches that there are.
    public void show(List<SampleLine> samples, List<BatchChoice> choices) {
        lines.set(List.copyOf(samples));
        batches.set(List.copyOf(choices));
        boolean gone = choices.stream().noneMatch(choice -> choice.name().equals(batch.get()));
        if (gone) {
            batch.set(choices.isEmpty() ? "" : choices.getLast().name());
        }
    }

    /// Whether a sample can be drawn; not where the workspace is only read.
    public BooleanProperty writable() {
        return writable;
    }

    ReadOnlyObjectProperty<List<SampleLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BatchChoice>> batches() {
        return batches.getReadOnlyProperty();
    }

    /// Whether the form for a new sample is open.
    BooleanProperty drawing() {
        return drawing;
    }

    StringProperty batch() {
        return batch;
    }

    /// How many posts, as typed.
    StringProperty size() {
        return size;
    }

    /// The seed, as typed.
    StringProperty seed() {
        return seed;
    }

    /// What is wrong with what was typed, in a sentence; empty where nothing is known to be.
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /// Opens the form with a new seed, and with no more posts than there are.
    void startDrawing() {
        if (writable.get()) {
            OptionalLong n = number(size.get());
            if (n.isPresent() && n.getAsLong() > posts()) {
                size.set(Integer.toString(posts()));
            }
            seed.set(Long.toString(seeds.getAsLong()));
            complaint.set("");
            drawing.set(true);
        }
    }

    /// Closes the form and draws nothing.
    void dismiss() {
        drawing.set(false);
    }

    /// Draws the sample that the form describes, or says what is wrong with it.
    void draw() {
        int posts = posts();
        OptionalLong n = number(size.get());
        OptionalLong from = number(seed.get());
        if (n.isEmpty() || n.getAsLong() < 1 || n.getAsLong() > posts) {
            complaint.set("A whole number from 1 to %,d, please.".formatted(posts));
        } else if (from.isEmpty()) {
            complaint.set("The seed is a whole number.");
        } else {
            drawing.set(false);
            host.draw(batch.get(), (int) n.getAsLong(), from.getAsLong());
        }
    }

    void walk(SampleLine line) {
        host.walk(line.name());
    }

    void exportCases() {
        host.exportCases();
    }

    private int posts() {
        return batches.get().stream()
                .filter(choice -> choice.name().equals(batch.get()))
                .mapToInt(BatchChoice::posts)
                .findFirst()
                .orElse(0);
    }

    private static OptionalLong number(String text) {
        String digits = text.strip().replace(",", "");
        return digits.matches("-?[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}
