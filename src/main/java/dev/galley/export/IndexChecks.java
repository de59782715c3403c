package dev.galley.export;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what an index would refuse in a post, before it refuses a whole request for it. Stateless.
public final class IndexChecks {

    /// The most bytes of an id in UTF-8.
    public static final int MOST_ID_BYTES = 512;

    /// The most characters of a keyword: every string in the meta box, and the title.
    public static final int MOST_KEYWORD_CHARACTERS = 8_191;

    private static final String NO_ID = "index: id empty";
    private static final String ID = "index: id too long";
    private static final String KEYWORD = "index: keyword too long";
    private static final String DATE = "index: not a date";
    private static final String NUMBER = "index: not a number";

    private record Refused(String reason, String message) {}

    private record Text(String name, @Nullable String value) {}

    /// The first thing in a post that an index refuses.
    public Optional<ExportResult.LeftOut> check(ReleasedPost post) {
        return id(post.id())
                .or(() -> keyword(post.article()))
                .or(() -> values(post.article().metaOrEmpty()))
                .map(r -> new ExportResult.LeftOut(shortened(post.id()), r.reason(), r.message()));
    }

    private static Optional<Refused> id(String id) {
        int bytes = id.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0) {
            return Optional.of(new Refused(NO_ID, "the id is empty; expected at least one byte"));
        }
        return bytes <= MOST_ID_BYTES
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                ID,
                                "the id has %d bytes; expected at most %d"
                                        .formatted(bytes, MOST_ID_BYTES)));
    }

    private static Optional<Refused> keyword(Article article) {
        PostMeta meta = article.metaOrEmpty();
        Stream<Text> known =
                meta.fields().entrySet().stream()
                        .flatMap(e -> texts("meta." + e.getKey().key(), e.getValue()));
        Stream<Text> unknown = meta.unknown().stream().flatMap(IndexChecks::texts);
        return Stream.of(Stream.of(new Text("title", article.title())), known, unknown)
                .flatMap(texts -> texts)
                .filter(text -> characters(text.value()) > MOST_KEYWORD_CHARACTERS)
                .findFirst()
                .map(IndexChecks::tooLong);
    }

    private static Refused tooLong(Text text) {
        return new Refused(
                KEYWORD,
                "%s has %d characters; expected at most %d"
                        .formatted(
                                shortened(text.name()),
                                characters(text.value()),
                                MOST_KEYWORD_CHARACTERS));
    }

    private static int characters(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        return text.length() <= MOST_KEYWORD_CHARACTERS
                ? text.length()
                : text.codePointCount(0, text.length());
    }

    private static Stream<Text> texts(String name, MetaValue value) {
        return switch (value) {
            case MetaValue.Text text -> Stream.of(new Text(name, text.value()));
            case MetaValue.Items items -> items.values().stream().map(v -> new Text(name, v));
            case MetaValue.Group group ->
                    group.entries().entrySet().stream()
                            .flatMap(e -> texts(name + "." + e.getKey(), e.getValue()));
            case MetaValue.Groups groups -> groups.groups().stream().flatMap(g -> texts(name, g));
            case MetaValue.Whole whole -> Stream.empty();
            case MetaValue.Flag flag -> Stream.empty();
            case MetaValue.Empty empty -> Stream.empty();
        };
    }

    private static Stream<Text> texts(UnknownField field) {
        Stream<String> values = field.value().stream();
        return Stream.concat(Stream.ofNullable(field.label()), values)
                .map(text -> new Text("meta.unknown", text));
    }

    private static Optional<Refused> values(PostMeta meta) {
        return meta.fields().entrySet().stream()
                .map(e -> value(e.getKey(), e.getValue()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable Refused value(MetaField field, MetaValue value) {
        String name = "meta." + field.key();
        return switch (value) {
            case MetaValue.Group group -> group(field, group);
            case MetaValue.Groups groups -> first(groups.groups(), field);
            case MetaValue.Text text -> simple(name, field.type(), text.value());
            case MetaValue.Items items -> simple(name, field.type(), items.values().toString());
            case MetaValue.Whole whole -> null;
            case MetaValue.Flag flag -> null;
            case MetaValue.Empty empty -> null;
        };
    }

    private static @Nullable Refused first(List<MetaValue.Group> groups, MetaField field) {
        return groups.stream()
                .map(g -> group(field, g))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Refused group(MetaField field, MetaValue.Group group) {
        for (Map.Entry<String, MetaValue> entry : group.entries().entrySet()) {
            Optional<MetaField.Entry> known = field.entry(entry.getKey());
            if (known.isPresent() && entry.getValue() instanceof MetaValue.Text text) {
                String name = "meta." + field.key() + "." + entry.getKey();
                Refused refused = simple(name, known.get().type(), text.value());
                if (refused != null) {
                    return refused;
                }
            }
        }
        return null;
    }

    private static @Nullable Refused simple(String name, ValueType type, String text) {
        String message =
                "%s is \"%s\"; expected %s".formatted(name, shortened(text), type.expected());
        return switch (type) {
            case COUNT, INTEGER, SCORE -> new Refused(NUMBER, message);
            case DATE -> type.read(text).isPresent() ? null : new Refused(DATE, message);
            case TEXT, FLAG, ITEMS, GROUP, GROUPS -> null;
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 79)) + "…";
    }
}
