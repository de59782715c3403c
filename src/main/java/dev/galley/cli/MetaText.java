package dev.galley.cli;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A meta box as lines for people, named as `galley edit --set` names the fields. A field that is
/// empty says so; a field that is missing has no line.
final class MetaText {

    private final List<String> lines = new ArrayList<>();

    /// The lines, in the order of the site.
    List<String> lines(PostMeta meta) {
        lines.clear();
        for (Map.Entry<MetaField, MetaValue> field : meta.fields().entrySet()) {
            add("meta." + field.getKey().key(), field.getValue());
        }
        for (UnknownField field : meta.unknown()) {
            String label = field.label() == null ? "" : field.label() + ": ";
            lines.add("unknown: " + label + String.join("; ", field.value()));
        }
        return List.copyOf(lines);
    }

    private void add(String name, MetaValue value) {
        switch (value) {
            case MetaValue.Group group when !group.entries().isEmpty() ->
                    group.entries().forEach((key, entry) -> add(name + "." + key, entry));
            case MetaValue.Groups groups when !groups.groups().isEmpty() ->
                    groups.groups().forEach(group -> lines.add(name + ": " + oneLine(group)));
            case MetaValue.Text text -> lines.add(name + ": " + orEmpty(text.value()));
            case MetaValue.Whole whole -> lines.add(name + ": " + whole.value());
            case MetaValue.Flag flag -> lines.add(name + ": " + (flag.value() ? "yes" : "no"));
            case MetaValue.Items items ->
                    lines.add(name + ": " + orEmpty(String.join("; ", items.values())));
            case MetaValue.Empty empty -> lines.add(name + ": (empty)");
            case MetaValue.Group empty -> lines.add(name + ": (empty)");
            case MetaValue.Groups empty -> lines.add(name + ": (empty)");
        }
    }

    private static String oneLine(MetaValue.Group group) {
        return group.entries().entrySet().stream()
                .map(e -> e.getKey() + " " + word(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String word(MetaValue value) {
        return switch (value) {
            case MetaValue.Text text -> orEmpty(text.value());
            case MetaValue.Whole whole -> Long.toString(whole.value());
            case MetaValue.Flag flag -> flag.value() ? "yes" : "no";
            case MetaValue.Items items -> orEmpty(String.join("; ", items.values()));
            case MetaValue.Group group -> oneLine(group);
            case MetaValue.Groups groups ->
                    groups.groups().stream()
                            .map(MetaText::oneLine)
                            .collect(Collectors.joining("; "));
            case MetaValue.Empty empty -> "(empty)";
        };
    }

    private static String orEmpty(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }
}
