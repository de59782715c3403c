package dev.galley.store;

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
    private boolean withSeverities;

    /// @param fault told of everything that is wrong, in sentences
    OriginCheck(Db db, Consumer<String> fault) {
        this.db = db;
        this.fault = fault;
    }

    void run() throws SQLException {
        withFindings = Findings.there(db);
        withSeverities = Noted.there(db);
        common.putAll(Findings.common(db));
        String since = withFindings ? "a.codes, f.rules, f.findings" : "p.problems, NULL, NULL";
        String later =
                withSeverities ? "p.severities, a.severities, f.severities" : "NULL, NULL, NULL";
        String found =
                withFindings
                        ? " LEFT JOIN found f ON f.post = p.post AND f.revision = p.revision"
                        : "";
        db.each(
                "SELECT p.id, p.form, p.problems, p.problem_count, p.path, a.parsed, p.batch, "
                        + since
                        + ", p.coverage, "
                        + later
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
        try {
            compare(id, row, Texts.parsed(json), findings(row.text(10)));
        } catch (IllegalArgumentException e) {
            fault.accept(
                    "What the parser made of post "
                            + id
                            + " cannot be read: "
                            + e.getMessage()
                            + ".");
        }
    }

    private void compare(String id, Row row, ParsedArticle parsed, List<Noted> findings)
            throws SQLException {
        List<Noted> problems = Noted.problems(parsed);
        ProblemFacts facts =
                ProblemFacts.of(problems, findings, common.getOrDefault(row.number(7), Set.of()));
        same(id, "form", row.text(2), parsed.form().word());
        same(id, "list of problems", row.text(3), facts.column());
        same(id, "problem count", row.integer(4), facts.count());
        same(id, "path", row.text(5), parsed.path());
        same(id, "coverage", row.real(11), parsed.coverage());
        if (withFindings) {
            same(id, "list of codes", row.text(8), Noted.words(problems));
            same(id, "list of rules", row.text(9), Noted.words(findings));
        }
        if (withSeverities) {
            same(id, "sum of severities", row.integer(12), facts.severities());
            same(id, "severity of its problems", row.text(13), Noted.severities(problems));
            same(id, "severity of its findings", row.text(14), Noted.severities(findings));
        }
    }

    private static List<Noted> findings(@Nullable String json) {
        return json == null ? List.of() : Noted.findings(FindingJson.read(json));
    }

    private void same(String id, String what, @Nullable Object listed, @Nullable Object parsed) {
        if (!Objects.equals(listed, parsed)) {
            fault.accept(
                    "Post %s is listed with another %s than its text has.".formatted(id, what));
        }
    }
}
