package dev.galley.cli;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The queue as aligned lines for people. A post that needs human review has a `!`; a score that is
/// missing is a `-`.
final class PostTable {

    private static final int WIDEST_ID = 24;
    private static final int LEAST_TITLE = 20;

    private final Table table;
    private final int titleWidth;

    /// @param first the first rows, which set the width of the ids
    /// @param columns of the terminal, to which titles are cut; 0 cuts nothing
    PostTable(List<PostRow> first, int columns) {
        int idWidth = first.stream().mapToInt(r -> Plain.line(r.id()).length()).max().orElse(0);
        this.table =
                new Table()
                        .left("ID", Math.min(idWidth, WIDEST_ID))
                        .left("!", 1)
                        .left("STATUS", "changes-requested".length())
                        .right("Q", 3)
                        .right("F", 3)
                        .right("D", 3)
                        .right("C", 3)
                        .left("DIFFICULTY", 12)
                        .left("TITLE", 0);
        this.titleWidth =
                columns == 0 ? 0 : Math.max(LEAST_TITLE, columns - table.widthBeforeLast());
    }

    /// The line above the rows.
    String headings() {
        return table.headings();
    }

    /// One post.
    String row(PostRow row) {
        PostFacts facts = row.facts();
        PostFacts.Scores scores = facts.scores();
        return table.row(
                List.of(
                        Plain.line(row.id()),
                        facts.needsReview() ? "!" : "",
                        facts.status().word(),
                        score(scores.quality()),
                        score(scores.freshness()),
                        score(scores.depth()),
                        score(scores.clarity()),
                        facts.difficulty() == null ? "-" : Plain.line(facts.difficulty()),
                        Plain.cut(title(row), titleWidth)));
    }

    private static String title(PostRow row) {
        return row.title() == null ? "(no title)" : Plain.line(row.title());
    }

    private static String score(@Nullable Integer value) {
        return value == null ? "-" : value.toString();
    }
}
