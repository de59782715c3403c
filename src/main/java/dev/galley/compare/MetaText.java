package dev.galley.compare;

import dev.galley.article.MetaValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Values of the meta box as text.
final class MetaText {

    private MetaText() {}

    /// A value as one text; empty where there is none.
    static String of(@Nullable MetaValue value) {
        return switch (value) {
            case null -> "";
            case MetaValue.Text text -> text.value();
            case MetaValue.Whole whole -> Long.toString(whole.value());
            case MetaValue.Flag flag -> flag.value() ? "yes" : "no";
            case MetaValue.Empty empty -> "";
            case MetaValue.Items items -> String.join("\n", items.values());
            case MetaValue.Group group -> group(group);
            case MetaValue.Groups groups ->
                    groups.groups().stream().map(MetaText::group).collect(Collectors.joining("\n"));
        };
    }

    /// A value as the items of a list.
    static List<String> items(@Nullable MetaValue value) {
        return switch (value) {
            case null -> List.of();
            case MetaValue.Items items -> items.values();
            case MetaValue.Groups groups -> groups.groups().stream().map(MetaText::group).toList();
            case MetaValue.Text text -> List.of(text.value());
            case MetaValue.Whole whole -> List.of(of(whole));
            case MetaValue.Flag flag -> List.of(of(flag));
            case MetaValue.Empty empty -> List.of();
            case MetaValue.Group group -> List.of(group(group));
        };
    }

    private static String group(MetaValue.Group group) {
        return group.entries().entrySet().stream()
                .map(entry -> entry.getKey().replace('_', ' ') + ": " + of(entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
