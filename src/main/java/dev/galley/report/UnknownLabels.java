package dev.galley.report;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The labels of a post's meta box that the contract does not name.
final class UnknownLabels {

    private static final Set<String> KNOWN =
            Arrays.stream(MetaField.values()).map(MetaField::label).collect(Collectors.toSet());

    private UnknownLabels() {}

    /// Whether a label is one that the contract names, whatever its case.
    static boolean isKnown(@Nullable String label) {
        return label != null && KNOWN.contains(plain(label));
    }

    /// Takes a label with what stands there.
    interface Each {
        void take(String label, String words, @Nullable Span span);
    }

    /// Hands on the labels: those of fields as they are said in lower case, those of entries as
    /// `score: originality`.
    static void each(ReportedPost post, Each each) {
        PostMeta meta = post.parsed().article().meta();
        if (meta == null) {
            return;
        }
        for (UnknownField field : meta.unknown()) {
            String label = field.label() == null ? "" : plain(field.label());
            if (!label.isEmpty() && !KNOWN.contains(label)) {
                each.take(label, label + ": " + String.join(", ", field.value()), field.span());
            }
        }
        meta.fields()
                .forEach(
                        (field, value) -> {
                            Span span = post.parsed().article().metaSpans().get(field);
                            if (value instanceof MetaValue.Group group) {
                                entries(field, group, span, each);
                            } else if (value instanceof MetaValue.Groups groups) {
                                groups.groups().forEach(g -> entries(field, g, span, each));
                            }
                        });
    }

    private static void entries(
            MetaField field, MetaValue.Group group, @Nullable Span span, Each each) {
        for (Map.Entry<String, MetaValue> entry : group.entries().entrySet()) {
            if (field.entry(entry.getKey()).isEmpty()) {
                String label = field.label() + ": " + entry.getKey().replace('_', ' ');
                each.take(label, label + words(entry.getValue()), span);
            }
        }
    }

    private static String words(MetaValue value) {
        return switch (value) {
            case MetaValue.Text text -> ": " + text.value();
            case MetaValue.Whole whole -> ": " + whole.value();
            case MetaValue.Flag flag -> ": " + (flag.value() ? 1 : 0);
            case MetaValue.Empty _ -> "";
            case MetaValue.Items items -> ": " + String.join(", ", items.values());
            case MetaValue.Group _, MetaValue.Groups _ -> "";
        };
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
