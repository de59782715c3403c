package dev.galley.catalog;

import dev.galley.text.Span;

/// An order of posts. Posts without a value come last in both directions, and posts that are alike
/// in the order in which they came.
public record Sort(SortField field, boolean descending) {
    private static final Sort QUEUE = new Sort(SortField.IMPORTED, false);

    /// The order of the queue where nobody asked for another: as the posts came.
    public static Sort queueOrder() {
        return QUEUE;
    }

    /// Reads `FIELD`, `FIELD:asc` or `FIELD:desc`; without a direction the risk comes highest first
    /// and all else lowest first.
    ///
    /// @throws QueryException naming what is not known
    public static Sort parse(String text) throws QueryException {
        int colon = text.indexOf(':');
        int end = colon < 0 ? text.length() : colon;
        String name = text.substring(0, end);
        SortField field =
                SortField.ofWord(name)
                        .orElseThrow(
                                () -> new QueryException(unknownField(name), new Span(0, end)));
        boolean descending = colon < 0 ? field.highestFirst() : isDescending(text, colon + 1);
        return new Sort(field, descending);
    }

    /// The order as text, which parses back to an equal one.
    public String text() {
        boolean usual = descending == field.highestFirst();
        return field.word() + (usual ? "" : descending ? ":desc" : ":asc");
    }

    private static boolean isDescending(String text, int start) throws QueryException {
        String direction = text.substring(start);
        return switch (Field.fold(direction)) {
            case "asc" -> false;
            case "desc" -> true;
            default ->
                    throw new QueryException(
                            "\"" + direction + "\" is no direction; expected asc or desc",
                            new Span(start, text.length()));
        };
    }

    private static String unknownField(String name) {
        return "\"" + name + "\" is nothing to sort by; known: " + SortField.knownWords();
    }
}
