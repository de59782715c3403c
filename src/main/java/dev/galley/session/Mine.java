package dev.galley.session;

import dev.galley.catalog.Field;
import dev.galley.catalog.Term;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a view says "whoever looks at it": `assigned:me` stands for the posts that are assigned to
/// the person who acts, so that one view serves everybody.
final class Mine {

    /// The posts of whoever looks.
    static final String QUERY = "assigned:me";

    private static final Pattern ME = Pattern.compile("(?<![^\\s-])assigned:me(?!\\S)");

    private Mine() {}

    /// Whether posts can be assigned to people.
    static boolean isKnown() {
        return field().isPresent();
    }

    /// The query with the name of somebody in place of "me".
    static String of(String query, String name) {
        return field().map(assigned -> named(query, assigned, name)).orElse(query);
    }

    private static Optional<Field> field() {
        return Field.ofWord("assigned");
    }

    private static String named(String query, Field assigned, String name) {
        String term = new Term.Values(assigned, List.of(name)).canonical();
        return ME.matcher(query).replaceAll(Matcher.quoteReplacement(term));
    }
}
