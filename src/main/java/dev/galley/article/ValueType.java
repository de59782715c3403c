package dev.galley.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What kind of value a meta field, or an entry of a group, holds.
public enum ValueType {
    /// Any text.
    TEXT("text"),
    /// A whole number that is not negative.
    COUNT("a whole number, 0 or more"),
    /// A whole number.
    INTEGER("a whole number"),
    /// A whole number from 0 to 100.
    SCORE("a whole number from 0 to 100"),
    /// `1` or `0` in the text.
    FLAG("1 or 0"),
    /// A day as `YYYY-MM-DD`.
    DATE("a date as YYYY-MM-DD"),
    /// A list of texts.
    ITEMS("a list"),
    /// Named entries.
    GROUP("a group of `key: value` entries"),
    /// A list of groups.
    GROUPS("a list of groups");

    private static final int MOST_DIGITS = 18;
    private static final int DAY_LENGTH = 10;

    private final String expected;

    ValueType(String expected) {
        this.expected = expected;
    }

    /// What a value of this type has to be, in words for a message.
    public String expected() {
        return expected;
    }

    /// Reads one value of a simple type; nothing where the text is not one. Lists and groups are
    /// not simple and never read from one text.
    public Optional<MetaValue> read(String text) {
        return switch (this) {
            case TEXT -> Optional.of(new MetaValue.Text(text));
            case COUNT -> number(text, 0, Long.MAX_VALUE);
            case INTEGER -> number(text, Long.MIN_VALUE, Long.MAX_VALUE);
            case SCORE -> number(text, 0, 100);
            case FLAG -> flag(text);
            case DATE -> date(text);
            case ITEMS, GROUP, GROUPS -> Optional.empty();
        };
    }

    /// What a field of this type holds when its label stands there with nothing after it.
    public MetaValue empty() {
        return switch (this) {
            case TEXT -> new MetaValue.Text("");
            case COUNT, INTEGER, SCORE, FLAG, DATE -> MetaValue.Empty.EMPTY;
            case ITEMS -> new MetaValue.Items(java.util.List.of());
            case GROUP -> MetaValue.Group.of();
            case GROUPS -> new MetaValue.Groups(java.util.List.of());
        };
    }

    private static Optional<MetaValue> number(String text, long least, long most) {
        if (!isWhole(text)) {
            return Optional.empty();
        }
        long value = Long.parseLong(text);
        return value < least || value > most
                ? Optional.empty()
                : Optional.of(new MetaValue.Whole(value));
    }

    /// Whether a text is 1 to 18 digits, perhaps with a minus before them.
    private static boolean isWhole(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        return digits >= 1 && digits <= MOST_DIGITS && areDigits(text, first, text.length());
    }

    private static boolean isDayShaped(String text) {
        return text.length() == DAY_LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && areDigits(text, 0, 4)
                && areDigits(text, 5, 7)
                && areDigits(text, 8, DAY_LENGTH);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<MetaValue> flag(String text) {
        return switch (text) {
            case "1" -> Optional.of(new MetaValue.Flag(true));
            case "0" -> Optional.of(new MetaValue.Flag(false));
            default -> Optional.empty();
        };
    }

    private static Optional<MetaValue> date(String text) {
        if (!isDayShaped(text)) {
            return Optional.empty();
        }
        try {
            LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, DAY_LENGTH, 10));
            return Optional.of(new MetaValue.Text(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
