package dev.galley.ui.queue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which further columns the list has where it is wide enough, in which order, and how wide they
/// are. Belongs to the FX thread.
public final class ColumnChoice {

    private static final double LEAST = 40;
    private static final double MOST = 600;
    private static final String NONE = "none";

    private final Map<FurtherColumn, BooleanProperty> chosen = new EnumMap<>(FurtherColumn.class);
    private final Map<FurtherColumn, DoubleProperty> widths = new EnumMap<>(FurtherColumn.class);
    private final ObservableList<FurtherColumn> order =
            FXCollections.observableArrayList(FurtherColumn.values());
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private boolean using;

    /// The columns that [#text()] named; a text that was not written by it names none.
    public ColumnChoice(String text) {
        for (FurtherColumn column : FurtherColumn.values()) {
            chosen.put(column, new SimpleBooleanProperty());
            widths.put(column, new SimpleDoubleProperty(column.width()));
        }
        use(text);
        chosen.values().forEach(property -> property.subscribe(this::write));
        widths.values().forEach(property -> property.subscribe(this::write));
        order.subscribe(this::write);
    }

    /// The chosen columns in their order and their widths in pixels, as `stack:160,views:80`;
    /// `none` where no column is chosen.
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Chooses the columns that a text names, and no others.
    public void use(String wanted) {
        using = true;
        List<FurtherColumn> named = new ArrayList<>();
        for (String part : wanted.split(",", -1)) {
            String[] pair = part.split(":", 2);
            FurtherColumn.ofWord(pair[0])
                    .filter(column -> !named.contains(column))
                    .ifPresent(
                            column -> {
                                named.add(column);
                                size(column, pair.length < 2 ? "" : pair[1]);
                            });
        }
        chosen.forEach((column, property) -> property.set(named.contains(column)));
        order.stream().filter(column -> !named.contains(column)).forEach(named::add);
        if (!order.equals(named)) {
            order.setAll(named);
        }
        using = false;
        write();
    }

    /// All columns in their order; to be looked at and not changed.
    ObservableList<FurtherColumn> order() {
        return order;
    }

    /// Puts the columns into another order.
    void arrange(List<FurtherColumn> wanted) {
        if (!order.equals(wanted)) {
            order.setAll(List.copyOf(wanted));
        }
    }

    /// Moves a column among those that are chosen, past the one beside it.
    ///
    /// @param step 1 for the right, -1 for the left
    void move(FurtherColumn column, int step) {
        List<FurtherColumn> shown = order.stream().filter(c -> chosen(c).get()).toList();
        int to = shown.indexOf(column) + step;
        if (shown.contains(column) && to >= 0 && to < shown.size()) {
            List<FurtherColumn> changed = new ArrayList<>(order);
            Collections.swap(changed, order.indexOf(column), order.indexOf(shown.get(to)));
            order.setAll(changed);
        }
    }

    /// Whether somebody wants a column.
    BooleanProperty chosen(FurtherColumn column) {
        return chosen.getOrDefault(column, new SimpleBooleanProperty());
    }

    /// How wide a column is, in pixels.
    DoubleProperty width(FurtherColumn column) {
        return widths.getOrDefault(column, new SimpleDoubleProperty());
    }

    private void size(FurtherColumn column, String width) {
        if (width.matches("[0-9]{1,4}")) {
            width(column).set(Math.clamp(Double.parseDouble(width), LEAST, MOST));
        }
    }

    private void write() {
        if (!using) {
            String now =
                    order.stream()
                            .filter(c -> chosen(c).get())
                            .map(c -> c.word() + ":" + Math.round(width(c).get()))
                            .collect(Collectors.joining(","));
            text.set(now.isEmpty() ? NONE : now);
        }
    }
}
