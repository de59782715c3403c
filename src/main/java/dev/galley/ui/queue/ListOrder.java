package dev.galley.ui.queue;

import dev.galley.catalog.SortField;

import java.util.Arrays;
import java.util.List;

/// An order of the list: a field of the query language and a direction.
public record ListOrder(String field, boolean descending) {

    /// As the posts came.
    public static final ListOrder IMPORTED = new ListOrder("imported", false);

    private static final String RISK = "risk";
    private static final List<String> MOST_FIRST =
            List.of("needs-review", "problems", "views", RISK);

    /// The fields that the window offers: all that posts can be ordered by.
    public static final List<String> FIELDS =
            Arrays.stream(SortField.values()).map(SortField::word).toList();

    /// The order in which a field is most useful at first: weak scores before good ones, but
    /// flagged posts, many problems and many views before the others.
    public static ListOrder first(String field) {
        return new ListOrder(field, MOST_FIRST.contains(field));
    }

    /// Whether what most needs a person comes first or last.
    public boolean isByRisk() {
        return field.equals(RISK);
    }

    /// This order, the other way round.
    public ListOrder turned() {
        return new ListOrder(field, !descending);
    }

    /// Reads what [#text()] wrote; a text that is neither falls back to the order of import.
    public static ListOrder of(String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        boolean descending = colon < 0 ? field.equals(RISK) : text.endsWith(":desc");
        return FIELDS.contains(field) ? new ListOrder(field, descending) : IMPORTED;
    }

    /// As the query language writes it.
    public String text() {
        boolean usual = descending == isByRisk();
        return usual ? field : field + (descending ? ":desc" : ":asc");
    }

    /// The field in words, for a button.
    public static String words(String field) {
        return switch (field) {
            case "imported" -> "Order of import";
            case "needs-review" -> "Needs human review";
            case "reading-time" -> "Reading time";
            case "reviewed" -> "Last reviewed";
            case "problems" -> "Findings";
            case "severity" -> "Worst finding";
            case "assigned" -> "Assigned to";
            default -> Character.toUpperCase(field.charAt(0)) + plain(field.substring(1));
        };
    }

    private static String plain(String word) {
        return word.replace('-', ' ');
    }
}
