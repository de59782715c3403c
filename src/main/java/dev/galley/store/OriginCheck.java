package dev.galley.store;

import dev.galley.article.ParsedArticle;
import dev.galley.article.Problem;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Checks that what a post is listed with of its import is what the parser made of its text.
final class OriginCheck {

    private final Db db;
    private final Consumer<String> fault;

    /// @param fault told of everything that is wrong, in sentences
    OriginCheck(Db db, Consumer<String> fault) {
        this.db = db;
        this.fault = fault;
    }

    void run() throws SQLException {
        db.each(
                "SELECT p.id, p.form, p.problems, p.problem_count, p.path, a.parsed FROM post p"
                        + " LEFT JOIN parse a ON a.post = p.post AND a.revision = p.imported"
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
        try {
            parsed = Texts.parsed(json);
        } catch (IllegalArgumentException e) {
            fault.accept(
                    "What the parser made of post "
                            + id
                            + " cannot be read: "
                            + e.getMessage()
                            + ".");
            return;
        }
        List<String> codes = parsed.problems().stream().map(Problem::code).distinct().toList();
        same(id, "form", row.text(2), parsed.form().word());
        same(id, "list of problems", row.text(3), Facts.joined(codes));
        same(id, "problem count", row.integer(4), parsed.problems().size());
        same(id, "path", row.text(5), parsed.path());
    }

    private void same(String id, String what, @Nullable Object listed, @Nullable Object parsed) {
        if (!Objects.equals(listed, parsed)) {
            fault.accept(
                    "Post %s is listed with another %s than its text has.".formatted(id, what));
        }
    }
}
