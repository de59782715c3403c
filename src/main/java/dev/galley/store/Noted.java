package dev.galley.store;

import dev.galley.article.Checked;
import dev.galley.article.Finding;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Severity;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A problem by its code or a finding by its rule, and how much it matters. A list of them stands
/// in two columns: the words, joined, and a letter for each severity.
record Noted(String word, Severity severity) {

    /// The version of the tables that the severities came with.
    static final int SINCE = 4;

    private static final Map<Severity, String> LETTERS =
            Map.of(Severity.ERROR, "e", Severity.WARNING, "w", Severity.INFO, "i");

    private static final Map<String, Severity> SEVERITIES =
            LETTERS.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    /// Whether the file has the severities; an older one that is only read has not.
    static boolean there(Db db) throws SQLException {
        return Schema.since(db, SINCE);
    }

    /// The problems of a text.
    static List<Noted> problems(ParsedArticle parsed) {
        return parsed.problems().stream().map(p -> new Noted(p.code(), p.severity())).toList();
    }

    /// The findings in a text.
    static List<Noted> findings(Checked checked) {
        return findings(checked.findings());
    }

    /// The findings in a text.
    static List<Noted> findings(List<Finding> findings) {
        return findings.stream().map(f -> new Noted(f.rule(), f.severity())).toList();
    }

    /// The words as they stand in a column.
    static @Nullable String words(List<Noted> noted) {
        return Facts.joined(noted.stream().map(Noted::word).toList());
    }

    /// The severities as they stand in a column.
    static @Nullable String severities(List<Noted> noted) {
        return noted.isEmpty()
                ? null
                : noted.stream()
                        .map(n -> LETTERS.getOrDefault(n.severity(), ""))
                        .collect(Collectors.joining());
    }

    /// A list as it stands in two columns.
    static List<Noted> read(@Nullable String words, @Nullable String severities) {
        List<String> each = Facts.split(words);
        String letters = severities == null ? "" : severities;
        List<Noted> noted = new ArrayList<>(each.size());
        for (int i = 0; i < each.size(); i++) {
            String letter = i < letters.length() ? letters.substring(i, i + 1) : "";
            noted.add(new Noted(each.get(i), SEVERITIES.getOrDefault(letter, Severity.INFO)));
        }
        return noted;
    }

    /// The bit that stands for a severity in a sum of them.
    static int bit(Severity severity) {
        return switch (severity) {
            case ERROR -> 1;
            case WARNING -> 2;
            case INFO -> 4;
        };
    }

    /// The severities in a sum, the gravest first.
    static List<Severity> ofBits(int bits) {
        return Arrays.stream(Severity.values()).filter(s -> (bits & bit(s)) != 0).toList();
    }
}
