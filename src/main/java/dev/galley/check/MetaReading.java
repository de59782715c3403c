package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import java.util.List;
import java.util.Optional;

/// What the checks read of the meta box again and again.
final class MetaReading {

    private MetaReading() {}

    /// The groups of a field; empty where it is missing or no list of groups.
    static List<MetaValue.Group> groups(PostMeta meta, MetaField field) {
        return meta.get(field).orElse(null) instanceof MetaValue.Groups groups
                ? groups.groups()
                : List.of();
    }

    /// A text entry of a group that is there and not blank.
    static Optional<String> text(MetaValue.Group group, String key) {
        return group.entries().get(key) instanceof MetaValue.Text text && !text.value().isBlank()
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
