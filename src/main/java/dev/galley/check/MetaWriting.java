package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Articles with one value of the meta box set anew and all else as it was.
final class MetaWriting {

    private MetaWriting() {}

    /// A field as a whole.
    static Article field(Article article, MetaField field, MetaValue value) {
        return article.withMeta(article.metaOrEmpty().with(field, value));
    }

    /// An entry of a group; empty where the field holds no group.
    static Optional<Article> entry(Article article, MetaField field, String key, MetaValue value) {
        return article.metaOrEmpty().get(field).orElse(null) instanceof MetaValue.Group group
                ? Optional.of(field(article, field, with(group, key, value)))
                : Optional.empty();
    }

    /// An entry of one group of a list; empty where there is no such group.
    static Optional<Article> entry(
            Article article, MetaField field, int number, String key, MetaValue value) {
        if (!(article.metaOrEmpty().get(field).orElse(null) instanceof MetaValue.Groups groups)
                || number >= groups.groups().size()) {
            return Optional.empty();
        }
        List<MetaValue.Group> all = new ArrayList<>(groups.groups());
        all.set(number, with(all.get(number), key, value));
        return Optional.of(field(article, field, new MetaValue.Groups(all)));
    }

    private static MetaValue.Group with(MetaValue.Group group, String key, MetaValue value) {
        Map<String, MetaValue> entries = new LinkedHashMap<>(group.entries());
        entries.put(key, value);
        return new MetaValue.Group(entries);
    }
}
