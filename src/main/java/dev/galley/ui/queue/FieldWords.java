package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.review.Status;
import dev.galley.ui.kit.Statuses;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/// Fields, values and terms of the query language in the words of the screen.
final class FieldWords {

    private FieldWords() {}

    /// A field, as "Needs human review".
    static String of(Field field) {
        return switch (field) {
            case NEEDS_REVIEW -> "Needs human review";
            case CHANGED -> "Changed since approval";
            case AI_STYLE -> "AI style";
            case REVIEWED -> "Last reviewed";
            case ASSIGNED -> "Assigned to";
            case ID -> "Id";
            case PROBLEM -> "Finding";
            case PROBLEMS -> "Findings";
            default -> sentence(field.word().replace('-', ' '));
        };
    }

    /// A value of a field.
    ///
    /// @param value null for the posts without the field
    static String of(Field field, @Nullable String value) {
        if (value == null) {
            return switch (field) {
                case QUALITY, FRESHNESS, DEPTH, CLARITY -> "Not measured";
                case ASSIGNED -> "Nobody";
                case SEVERITY, PROBLEM -> "None";
                case PARSE -> "Not judged";
                case SAMPLE -> "Not drawn";
                default -> "Not given";
            };
        }
        return switch (field) {
            case STATUS -> Status.ofWord(value).map(Statuses::word).orElse(value);
            case NEEDS_REVIEW, CHANGED, AI_STYLE, HAS_IMAGES, IMAGE_HEAVY, FORM, DIFFICULTY ->
                    sentence(value);
            case EXPORTED, SEVERITY, PARSE -> sentence(value);
            default -> value;
        };
    }

    /// A term, as "Status: approved, deferred" or "Not stack: kafka".
    static String of(Term term) {
        return switch (term) {
            case Term.Words words -> words.phrase() ? "“" + words.text() + "”" : words.text();
            case Term.Values values -> of(values.field()) + ": " + joined(values);
            case Term.Range range -> of(range.field()) + ": " + after(range.canonical());
            case Term.Missing missing ->
                    of(missing.field()) + ": " + lower(of(missing.field(), null));
            case Term.Not not -> "Not " + lower(of(not.term()));
        };
    }

    /// What a term asks for, without its field, as "approved, deferred" or "not kafka".
    static String valuesOf(Term term) {
        return switch (term) {
            case Term.Words _ -> of(term);
            case Term.Values values -> joined(values);
            case Term.Range range -> after(range.canonical());
            case Term.Missing missing -> lower(of(missing.field(), null));
            case Term.Not not -> "not " + valuesOf(not.term());
        };
    }

    private static String joined(Term.Values values) {
        return values.values().stream()
                .map(v -> lower(of(values.field(), v)))
                .collect(Collectors.joining(", "));
    }

    private static String after(String canonical) {
        return canonical.substring(canonical.indexOf(':') + 1).replace("..", "–");
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String lower(String text) {
        boolean short_ = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || short_
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
