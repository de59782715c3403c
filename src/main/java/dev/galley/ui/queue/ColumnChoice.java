package dev.galley.ui.queue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Which further columns the list has where it is wide enough, and how wide they are. Belongs to
/// the FX thread.
public final class ColumnChoice {

    private static final double LEAST = 40;
    private static final double MOST = 600;

    private final Map<FurtherColumn, BooleanProperty> chosen = new EnumMap<>(FurtherColumn.class);
    private final Map<FurtherColumn, DoubleProperty> widths = new EnumMap<>(FurtherColumn.class);

    /// The columns that [#text()] named; a text that was not written by it names none.
    public ColumnChoice(String text) {
        for (FurtherColumn column : FurtherColumn.values()) {
            chosen.put(column, new SimpleBooleanProperty());
            widths.put(column, new SimpleDoubleProperty(column.width()));
        }
        for (String part : text.split(",", -1)) {
            String[] pair = part.split(":", 2);
            Arrays.stream(FurtherColumn.values())
                    .filter(c -> c.word().equals(pair[0]))
                    .forEach(c -> take(c, pair.length < 2 ? "" : pair[1]));
        }
    }

    /// The chosen columns and their widths in pixels, as `stack:160,views:80`.
    public String text() {
        return Arrays.stream(FurtherColumn.values())
                .filter(c -> chosen(c).get())
                .map(c -> c.word() + ":" + Math.round(width(c).get()))
                .collect(Collectors.joining(","));
    }

    /// Whether somebody wants a column.
    BooleanProperty chosen(FurtherColumn column) {
        return chosen.getOrDefault(column, new SimpleBooleanProperty());
    }

    /// How wide a column is, in pixels.
    DoubleProperty width(FurtherColumn column) {
        return widths.getOrDefault(column, new SimpleDoubleProperty());
    }

    private void take(FurtherColumn column, String width) {
        chosen(column).set(true);
        if (width.matches("[0-9]{1,4}")) {
            width(column).set(Math.clamp(Double.parseDouble(width), LEAST, MOST));
        }
    }
}
