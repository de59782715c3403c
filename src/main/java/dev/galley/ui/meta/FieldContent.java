package dev.galley.ui.meta;

import dev.galley.article.MetaField;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// How the value of a field is shown.
sealed interface FieldContent {

    /// The value as text, to be copied; empty where there is nothing to copy.
    String copyText();

    /// The value of one entry, where this is a group that has it.
    default Optional<FieldContent> part(String key) {
        return Optional.empty();
    }

    /// The label is not in the text.
    enum Absent implements FieldContent {
        /// The only one.
        ABSENT;

        @Override
        public String copyText() {
            return "";
        }
    }

    /// The label is in the text with nothing after it.
    enum Empty implements FieldContent {
        /// The only one.
        EMPTY;

        @Override
        public String copyText() {
            return "";
        }
    }

    /// One text or number.
    record Words(String text) implements FieldContent {
        @Override
        public String copyText() {
            return text;
        }
    }

    /// Yes or no.
    record YesNo(boolean yes) implements FieldContent {
        /// The word on screen.
        String word() {
            return yes ? "yes" : "no";
        }

        @Override
        public String copyText() {
            return word();
        }
    }

    /// A value that is not what the field asks for, as it stood.
    record Bad(String actual, String expected) implements FieldContent {
        @Override
        public String copyText() {
            return actual;
        }
    }

    /// Short items in a row.
    record Chips(List<String> items) implements FieldContent {
        public Chips {
            items = List.copyOf(items);
        }

        @Override
        public String copyText() {
            return String.join(", ", items);
        }
    }

    /// Items below each other.
    record Bullets(List<String> items) implements FieldContent {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public String copyText() {
            return "- " + String.join("\n- ", items);
        }
    }

    /// Named entries below each other.
    record Rows(List<Row> rows) implements FieldContent {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public Optional<FieldContent> part(String key) {
            return rows.stream().filter(r -> r.key().equals(key)).map(Row::value).findFirst();
        }

        @Override
        public String copyText() {
            return Row.lines(rows);
        }
    }

    /// Things with a few entries each.
    record Cards(List<Card> cards) implements FieldContent {
        public Cards {
            cards = List.copyOf(cards);
        }

        @Override
        public String copyText() {
            return String.join("\n\n", cards.stream().map(Card::copyText).toList());
        }
    }

    /// One named entry.
    ///
    /// @param key of the entry in its group
    record Row(String label, FieldContent value, String key) {
        /// An entry whose label is its key, but for blanks.
        Row(String label, FieldContent value) {
            this(label, value, MetaField.snakeCase(label));
        }

        static String lines(List<Row> rows) {
            return String.join(
                    "\n", rows.stream().map(r -> r.label() + ": " + r.value().copyText()).toList());
        }
    }

    /// One thing of a list.
    ///
    /// @param head its name or caption; empty where it has none
    /// @param link an address, where it has one
    /// @param rows its other entries
    /// @param key of its first entry
    record Card(String head, @Nullable String link, List<Row> rows, String key) {
        public Card {
            rows = List.copyOf(rows);
        }

        String copyText() {
            String text = Row.lines(rows);
            if (link != null) {
                text = text.isEmpty() ? link : link + "\n" + text;
            }
            return head.isEmpty() ? text : text.isEmpty() ? head : head + "\n" + text;
        }
    }
}
