package dev.galley.ui.meta;

import dev.galley.ui.meta.FieldContent.Row;

import java.util.function.Consumer;

/// One entry of a group: its label, and beside it its value.
final class RowNode extends Labelled {

    private final ValueNode value;

    RowNode(Consumer<String> openLink) {
        this(new ValueNode(openLink));
    }

    private RowNode(ValueNode value) {
        super("meta-row-label", value);
        this.value = value;
    }

    /// Shows an entry.
    void show(Row row) {
        label(row.label(), true);
        value.show(row.value());
        setUserData(new Part(row.key(), null));
    }
}
