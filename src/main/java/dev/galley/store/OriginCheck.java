package dev.galley.store;

import dev.galley.article.Finding;
import dev.galley.article.ParsedArticle;
import dev.galley.article.json.FindingJson;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// Checks that what a post is listed with of its import is what the parser made of its text.
final class OriginCheck {

    private final Db db;
    private final Consumer<String> fault;
    private final Map<Long, Set<String>> common = new HashMap<>();
    private boolean withFindings;

    /// @param fault told of everything that is wrong, in sentences
    OriginCheck(Db db, Consumer<String> fault) {
        this.db = db;
        this.fault = fault;
    }

    void run() throws SQLException {
        withFindings = Findings.there(db);
        common.putAll(Findings.common(db));
        String since = withFindings ? "a.codes, f.rules, f.findings" : "p.problems, NULL, NULL";
        String found =
                withFindings
                        ? " LEFT JOIN found f ON f.post = p.post AND f.revision = p.revision"
                        : "";
        db.each(
                "SELECT p.id, p.form, p.problems, p.problem_count, p.path, a.parsed, p.batch, "
                        + since
                        + " FROM post p"
                        + " LEFT JOIN parse a ON a.post = p.post AND a.revision = p.imported"
                        + found
                        + " ORDER BY p.post",
                this::post);
    }

    private void post(Row row) throws SQLException {
        String id = row.required(1);
        String json = row.text(6);
        if (json == null) {
            fault.accept("What the parser made of post " + id + " is missing.");
            return;
        }
        ParsedArticle parsed;
        List<String> rules;
        try {
            parsed = Texts.parsed(json);
            rules = rules(row.text(10));
        } catch (IllegalArgumentException e) {
            fault.accept(
                    "What the parser made of post "
                            + id
                            + " cannot be read: "
                            + e.getMessage()
                            + ".");
            return;
        }
        List<String> codes = Revisions.codes(parsed);
        ProblemFacts facts =
                ProblemFacts.of(codes, rules, common.getOrDefault(row.number(7), Set.of()));
        same(id, "form", row.text(2), parsed.form().word());
        same(id, "list of problems", row.text(3), facts.column());
        same(id, "problem count", row.integer(4), facts.count());
        same(id, "path", row.text(5), parsed.path());
        if (withFindings) {
            same(id, "list of codes", row.text(8), Facts.joined(codes));
            same(id, "list of rules", row.text(9), Facts.joined(rules));
        }
    }

    private static List<String> rules(@Nullable String findings) {
        return findings == null
                ? List.of()
                : FindingJson.read(findings).stream().map(Finding::rule).toList();
    }

    private void same(String id, String what, @Nullable Object listed, @Nullable Object parsed) {
        if (!Objects.equals(listed, parsed)) {
            fault.accept(
                    "Post %s is listed with another %s than its text has.".formatted(id, what));
        }
    }
}
