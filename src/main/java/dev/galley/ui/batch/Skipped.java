package dev.galley.ui.batch;

import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Term;
import dev.galley.review.Status;
import dev.galley.session.Selection;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Posts that a decision leaves out for one reason.
///
/// @param why in words
/// @param hint what to do to include them, or empty
/// @param query chooses them, or null where no query does
record Skipped(int count, String why, String hint, @Nullable String query) {

    private static final String FLAGGED = "needs human review";

    /// What was left out of a selection, the most frequent reason first.
    static List<Skipped> of(Map<String, Integer> skipped, Selection selection) {
        return skipped.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), selection))
                .sorted(Comparator.comparingInt(Skipped::count).reversed())
                .toList();
    }

    private static Skipped of(String reason, int count, Selection selection) {
        if (reason.startsWith(FLAGGED)) {
            return new Skipped(
                    count,
                    "Needs human review",
                    switch (selection) {
                        case Selection.ByQuery _ ->
                                "add needs-review:yes to the filter to include them";
                        case Selection.Picked _ -> "decide on them one by one";
                    },
                    narrowed(selection, Field.NEEDS_REVIEW, "yes"));
        }
        return new Skipped(
                count,
                Wording.sentence(reason),
                "",
                status(reason)
                        .map(status -> narrowed(selection, Field.STATUS, status.word()))
                        .orElse(null));
    }

    /// The status that a reason names as the one that the posts are in.
    private static Optional<Status> status(String reason) {
        return Arrays.stream(Status.values())
                .filter(
                        status ->
                                reason.equals("already " + status.word())
                                        || reason.endsWith("(" + status.word() + ")")
                                        || (status == Status.SIGNED_OFF
                                                && reason.startsWith(status.word())))
                .findFirst();
    }

    private static @Nullable String narrowed(Selection selection, Field field, String value) {
        if (!(selection instanceof Selection.ByQuery byQuery)) {
            return null;
        }
        try {
            Query query = Query.parse(byQuery.query());
            for (Term term : query.terms()) {
                if (term instanceof Term.Values values && values.field() == field) {
                    query = query.without(term);
                }
            }
            return query.with(new Term.Values(field, List.of(value))).text();
        } catch (QueryException unreadable) {
            return null;
        }
    }
}
