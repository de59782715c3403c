package dev.galley.ui.batch;

import dev.galley.catalog.Counts;
import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Term;
import dev.galley.review.Status;
import dev.galley.session.BatchOverview;
import dev.galley.session.SignOffReadiness;
import dev.galley.ui.kit.Counted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What stands in the way of the release of a batch, in plain words.
final class InTheWay {

    private InTheWay() {}

    /// One line; without the answer about a sign-off it says what is known without it.
    static String of(BatchOverview batch, @Nullable SignOffReadiness signOff) {
        Counts counts = batch.counts();
        List<String> parts = new ArrayList<>();
        add(parts, counts.of(Status.UNREVIEWED), "undecided");
        add(parts, counts.of(Status.CHANGES_REQUESTED), "with changes requested");
        add(parts, counts.of(Status.DEFERRED), "deferred");
        if (batch.releases().needSignOff() && signOff != null) {
            add(parts, signOff.own(), "approved or edited by you: a second person has to sign off");
            if (signOff.refused() != null && counts.of(Status.APPROVED) > 0) {
                parts.add(firstPart(signOff.refused()));
            }
        }
        return parts.isEmpty() ? nothing(batch) : String.join(", ", parts);
    }

    /// Chooses what stands in the way; rejected posts do not.
    static String query(BatchOverview batch) throws QueryException {
        List<String> settled = new ArrayList<>(List.of("signed-off", "rejected"));
        if (!batch.releases().needSignOff()) {
            settled.add("approved");
        }
        Term done = new Term.Not(new Term.Values(Field.STATUS, settled));
        return Query.parse(batch.query()).with(done).text();
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(Counted.of(count) + " " + what);
        }
    }

    private static String nothing(BatchOverview batch) {
        if (batch.posts() == 0) {
            return "No posts";
        }
        if (!batch.releases().needSignOff()) {
            return "Nothing: approved posts need no sign-off here";
        }
        return batch.counts().of(Status.APPROVED) > 0 ? "Nothing but the sign-off" : "Nothing";
    }

    /// What a refusal says before it says what to do about it.
    private static String firstPart(String refusal) {
        int end = refusal.indexOf(';');
        return end < 0 ? refusal : refusal.substring(0, end);
    }
}
