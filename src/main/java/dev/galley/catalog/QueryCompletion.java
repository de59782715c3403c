package dev.galley.catalog;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is being typed at a place of a query, and what would complete it. Pure.
///
/// @param field the field whose value is being typed, or null where it is a field itself
/// @param typed what stands there already, without quotes
/// @param span what a completion takes the place of
public record QueryCompletion(@Nullable Field field, String typed, Span span) {

    /// What is being typed before the caret; empty where nothing there can be completed.
    public static Optional<QueryCompletion> at(String text, int caret) {
        int start = start(text, caret);
        if (start > 0 && text.charAt(start - 1) == '"') {
            return Optional.empty();
        }
        String piece = text.substring(start, caret);
        int skip = piece.startsWith("-") ? 1 : 0;
        int colon = piece.indexOf(':');
        if (colon < 0) {
            boolean word = piece.length() > skip && piece.indexOf('"') < 0;
            return word ? Optional.of(name(text, start + skip, caret)) : Optional.empty();
        }
        String name = piece.substring(skip, colon);
        int value = valueStart(text, start + colon + 1, caret);
        if (Field.fold(name).equals(QueryParser.MISSING)) {
            return Optional.of(name(text, value, caret));
        }
        return Field.ofWord(name).map(field -> value(field, text, value, caret));
    }

    /// The fields that complete what was typed: those whose word begins so, then those that hold
    /// it.
    public List<Field> fields() {
        String wanted = Field.hyphenated(typed);
        return Arrays.stream(Field.values())
                .filter(f -> rank(f.word(), wanted) < 2)
                .sorted((a, b) -> rank(a.word(), wanted) - rank(b.word(), wanted))
                .toList();
    }

    /// The values that complete what was typed: those that begin so, then those that hold it; each
    /// in the order given. A value that stands there whole completes nothing.
    public List<FacetCount> among(List<FacetCount> values) {
        String wanted = Field.fold(typed);
        return values.stream()
                .filter(c -> c.value() != null && rank(Field.fold(c.value()), wanted) < 2)
                .sorted((a, b) -> rank(a, wanted) - rank(b, wanted))
                .toList();
    }

    /// The text with a field put in, ready for its value.
    public String with(String text, Field completed) {
        boolean missing = span.start() > 0 && text.charAt(span.start() - 1) == ':';
        String put = completed.word() + (missing ? " " : ":");
        return text.substring(0, span.start()) + put + rest(text, missing);
    }

    /// The text with a value put in, in quotes where it needs them, and a blank after it.
    public String with(String text, String value) {
        return text.substring(0, span.start())
                + QueryCursor.quoteIfNeeded(value)
                + " "
                + rest(text, true);
    }

    private String rest(String text, boolean ended) {
        String rest = text.substring(span.end());
        return ended ? rest.stripLeading() : rest;
    }

    private static QueryCompletion name(String text, int start, int caret) {
        return new QueryCompletion(null, text.substring(start, caret), new Span(start, caret));
    }

    private static QueryCompletion value(Field field, String text, int start, int caret) {
        String typed = text.substring(start, caret);
        String bare = typed.startsWith("\"") ? typed.substring(1) : typed;
        return new QueryCompletion(field, bare, new Span(start, caret));
    }

    /// Where the piece begins that holds the caret: after the last blank outside quotes.
    private static int start(String text, int caret) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && Character.isWhitespace(c)) {
                start = i + 1;
            }
        }
        return start;
    }

    /// Where the last value of a list begins: after the last comma outside quotes.
    private static int valueStart(String text, int from, int caret) {
        int start = from;
        boolean quoted = false;
        for (int i = from; i < caret; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                start = i + 1;
            }
        }
        return start;
    }

    private static int rank(FacetCount count, String wanted) {
        return count.value() == null ? 2 : rank(Field.fold(count.value()), wanted);
    }

    private static int rank(String value, String wanted) {
        return value.startsWith(wanted) ? 0 : value.contains(wanted) ? 1 : 2;
    }
}
