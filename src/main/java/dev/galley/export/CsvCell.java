package dev.galley.export;

import dev.galley.article.MetaValue;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/// How a value stands in a cell of a table: quoted where RFC 4180 asks for it, and never as
/// something that a spreadsheet would run.
final class CsvCell {

    /// What makes a spreadsheet take a cell for a formula, in half and full width.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String QUOTES = "'\"`\u2018\u2019\u201C\u201D";

    private CsvCell() {}

    /// A text; empty where it is missing.
    static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted =
                safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                        || safe.startsWith(" ")
                        || safe.endsWith(" ");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// A value of the meta box; numbers and flags stay what they are.
    static String of(MetaValue value) {
        return switch (value) {
            case MetaValue.Whole whole -> Long.toString(whole.value());
            case MetaValue.Flag flag -> Boolean.toString(flag.value());
            case MetaValue.Text text -> text(text.value());
            case MetaValue.Items items -> text(plain(items));
            case MetaValue.Group group -> text(plain(group));
            case MetaValue.Groups groups -> text(plain(groups));
            case MetaValue.Empty empty -> "";
        };
    }

    /// A value as one text: lists joined by `; `, the entries of a group by `, `.
    static String plain(MetaValue value) {
        return switch (value) {
            case MetaValue.Text text -> text.value();
            case MetaValue.Whole whole -> Long.toString(whole.value());
            case MetaValue.Flag flag -> Boolean.toString(flag.value());
            case MetaValue.Empty empty -> "";
            case MetaValue.Items items -> String.join("; ", items.values());
            case MetaValue.Group group ->
                    group.entries().entrySet().stream()
                            .map(e -> e.getKey() + ": " + plain(e.getValue()))
                            .collect(Collectors.joining(", "));
            case MetaValue.Groups groups ->
                    groups.groups().stream().map(CsvCell::plain).collect(Collectors.joining("; "));
        };
    }

    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (!isPassedOver(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || QUOTES.indexOf(c) >= 0;
    }
}
