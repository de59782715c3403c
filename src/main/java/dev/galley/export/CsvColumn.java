package dev.galley.export;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A column of the table: its name, and a post's cell, ready to be written.
record CsvColumn(String name, Function<ReleasedPost, String> cell) {

    /// The columns, always the same: the post, its meta box field by field (a group entry by
    /// entry), what else stood in the meta box, and the review.
    static List<CsvColumn> all() {
        List<CsvColumn> columns = new ArrayList<>();
        columns.add(new CsvColumn("id", post -> CsvCell.text(post.id())));
        columns.add(new CsvColumn("title", post -> CsvCell.text(post.article().title())));
        columns.add(new CsvColumn("body", post -> CsvCell.text(post.article().body())));
        for (MetaField field : MetaField.values()) {
            meta(columns, field);
        }
        columns.add(new CsvColumn("unknown", post -> CsvCell.text(unknown(post))));
        review(columns);
        return List.copyOf(columns);
    }

    private static void meta(List<CsvColumn> columns, MetaField field) {
        if (field.type() != ValueType.GROUP) {
            columns.add(
                    new CsvColumn(
                            field.key(),
                            post -> meta(post).get(field).map(CsvCell::of).orElse("")));
            return;
        }
        for (MetaField.Entry entry : field.entries()) {
            columns.add(
                    new CsvColumn(
                            field.key() + "." + entry.key(),
                            post ->
                                    meta(post)
                                            .get(field, entry.key())
                                            .map(CsvCell::of)
                                            .orElse("")));
        }
    }

    private static void review(List<CsvColumn> columns) {
        add(columns, "decision", review -> CsvCell.text(review.decision()));
        add(columns, "by", review -> CsvCell.text(review.by()));
        add(columns, "at", review -> review.at().toString());
        add(columns, "signed_off_by", review -> CsvCell.text(review.signedOffBy()));
        add(columns, "signed_off_at", review -> Objects.toString(review.signedOffAt(), ""));
        add(columns, "revision", review -> Integer.toString(review.revision()));
        add(columns, "content_hash", review -> CsvCell.text(review.contentHash()));
    }

    private static void add(
            List<CsvColumn> columns, String name, Function<ReleasedPost.Review, String> cell) {
        columns.add(new CsvColumn("review." + name, post -> cell.apply(post.review())));
    }

    /// Entries of groups that have no column, and fields that are not known.
    private static String unknown(ReleasedPost post) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<MetaField, MetaValue> field : meta(post).fields().entrySet()) {
            if (field.getKey().type() == ValueType.GROUP) {
                withoutColumn(field.getKey(), field.getValue(), parts);
            }
        }
        for (UnknownField field : meta(post).unknown()) {
            String value = String.join(", ", field.value());
            parts.add(field.label() == null ? value : field.label() + ": " + value);
        }
        return parts.stream().collect(Collectors.joining("; "));
    }

    private static void withoutColumn(MetaField field, MetaValue value, List<String> parts) {
        if (!(value instanceof MetaValue.Group group)) {
            parts.add(field.key() + ": " + CsvCell.plain(value));
            return;
        }
        group.entries().entrySet().stream()
                .filter(e -> field.entry(e.getKey()).isEmpty())
                .map(e -> field.key() + "." + e.getKey() + ": " + CsvCell.plain(e.getValue()))
                .forEach(parts::add);
    }

    private static PostMeta meta(ReleasedPost post) {
        return post.article().metaOrEmpty();
    }
}
