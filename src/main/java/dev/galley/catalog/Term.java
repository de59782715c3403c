package dev.galley.catalog;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// A part of a query; a post has to match all of them.
public sealed interface Term {
    /// The term as it is written in a query, which parses back to an equal term.
    String canonical();

    /// The field that the term asks something of, or empty for words and phrases.
    default Optional<Field> about() {
        return switch (this) {
            case Words _ -> Optional.empty();
            case Values values -> Optional.of(values.field());
            case Range range -> Optional.of(range.field());
            case Missing missing -> Optional.of(missing.field());
            case Not not -> not.term().about();
        };
    }

    /// A word, or a phrase whose words stand side by side.
    record Words(String text, boolean phrase) implements Term {
        public Words {
            text = text.strip();
            if (text.isEmpty() || (!phrase && !QueryCursor.isWord(text))) {
                throw new IllegalArgumentException("not a word to search: " + text);
            }
        }

        @Override
        public String canonical() {
            return phrase ? QueryCursor.quote(text) : text;
        }
    }

    /// A field that has any of these values. They are kept in the form in which they are compared,
    /// each once, in the order given.
    record Values(Field field, List<String> values) implements Term {
        public Values {
            SequencedSet<String> distinct = new LinkedHashSet<>();
            for (String value : values) {
                distinct.add(field.canonical(value).orElseThrow(() -> refused(field, value)));
            }
            if (distinct.isEmpty()) {
                throw new IllegalArgumentException("no value for " + field.word());
            }
            values = List.copyOf(distinct);
        }

        @Override
        public String canonical() {
            return values.stream()
                    .map(QueryCursor::quoteIfNeeded)
                    .collect(Collectors.joining(",", field.word() + ":", ""));
        }

        private static IllegalArgumentException refused(Field field, String value) {
            return new IllegalArgumentException(field.word() + " cannot be \"" + value + "\"");
        }
    }

    /// A number or day between two ends, of which one may be open; a missing value never matches.
    /// With two ends, both are kept inclusive.
    record Range(Field field, @Nullable Bound min, @Nullable Bound max) implements Term {
        /// An end of a range: a number, or days since 1970-01-01.
        public record Bound(long value, boolean inclusive) {}

        public Range {
            boolean ordered = field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.DATE;
            if (!ordered || (min == null && max == null)) {
                throw new IllegalArgumentException("no range for " + field.word());
            }
            if (min != null && max != null) {
                min = new Bound(lowest(min), true);
                max = new Bound(highest(max), true);
                if (min.value > max.value) {
                    throw new IllegalArgumentException(min.value + " is more than " + max.value);
                }
            }
        }

        /// From one number to another, both included.
        public static Range between(Field field, long min, long max) {
            return new Range(field, new Bound(min, true), new Bound(max, true));
        }

        /// The lowest number in the range, or a number below all others.
        public long from() {
            return lowest();
        }

        /// The highest number in the range, or a number above all others.
        public long to() {
            return highest();
        }

        /// The lowest number in the range.
        long lowest() {
            return min == null ? Long.MIN_VALUE + 1 : lowest(min);
        }

        /// The highest number in the range.
        long highest() {
            return max == null ? Long.MAX_VALUE : highest(max);
        }

        @Override
        public String canonical() {
            String start = field.word() + ":";
            if (min != null && max != null) {
                return start + field.text(min.value) + ".." + field.text(max.value);
            }
            return min != null
                    ? start + oneEnd(">", min)
                    : max != null ? start + oneEnd("<", max) : start;
        }

        private String oneEnd(String sign, Bound end) {
            return sign + (end.inclusive ? "=" : "") + field.text(end.value);
        }

        private static long lowest(Bound end) {
            return end.inclusive ? end.value : Math.addExact(end.value, 1);
        }

        private static long highest(Bound end) {
            return end.inclusive ? end.value : Math.subtractExact(end.value, 1);
        }
    }

    /// A field that the post does not have.
    record Missing(Field field) implements Term {
        @Override
        public String canonical() {
            return QueryParser.MISSING + ":" + field.word();
        }
    }

    /// What must not match; so it holds for posts without the field too.
    record Not(Term term) implements Term {
        public Not {
            if (term instanceof Not) {
                throw new IllegalArgumentException("excluded twice: " + term.canonical());
            }
        }

        @Override
        public String canonical() {
            return "-" + term.canonical();
        }
    }
}
