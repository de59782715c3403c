package dev.galley.session;

import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.Status;
import dev.galley.store.ReparseRun;
import dev.galley.store.Standing;
import dev.galley.store.StoredText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts what a parsing of all texts comes to. For one thread.
final class DriftTally {

    private static final int EXAMPLES = 5;

    private final Map<String, Count> fields = new TreeMap<>();
    private final Count kept = new Count();
    private final Count approvals = new Count();
    private final Count signOffs = new Count();
    private final List<String> failed = new ArrayList<>();
    private int reparsed;
    private int revisions;
    private int unchanged;

    private static final class Count {
        private int posts;
        private final List<String> examples = new ArrayList<>();

        void add(String id) {
            posts++;
            if (examples.size() < EXAMPLES) {
                examples.add(id);
            }
        }

        ReparseReport.Drift named(String what) {
            return new ReparseReport.Drift(what, posts, examples);
        }
    }

    /// Counts a text that was parsed again.
    ///
    /// @param drift the words of what differs
    void add(ReparseRun.Reparsed text, Set<String> drift) {
        Standing standing = text.text().standing();
        boolean article = text.difference() == StoredText.Difference.ARTICLE;
        if (text.difference() == StoredText.Difference.NONE) {
            unchanged++;
        } else if (article && text.text().edited()) {
            kept.add(standing.id());
        } else {
            reparsed++;
            drift.forEach(
                    field -> fields.computeIfAbsent(field, _ -> new Count()).add(standing.id()));
            if (article) {
                revisions++;
                voided(standing, text.contentHash());
            }
        }
    }

    /// Counts a text that broke the parser.
    void failed(String id, Throwable why) {
        failed.add(
                id
                        + " broke the parser ("
                        + why
                        + "); it stays as it is. Please report this text; trying again is safe.");
    }

    private void voided(Standing standing, String hash) {
        ReviewState state = standing.state();
        Approval approval = state.approval();
        boolean released = state.status() == Status.APPROVED || state.status() == Status.SIGNED_OFF;
        if (released && approval != null && !approval.contentHash().equals(hash)) {
            approvals.add(standing.id());
            if (state.status() == Status.SIGNED_OFF) {
                signOffs.add(standing.id());
            }
        }
    }

    ReparseReport report(boolean cancelled) {
        List<ReparseReport.Drift> drifts = new ArrayList<>();
        fields.forEach((field, count) -> drifts.add(count.named(field)));
        return new ReparseReport(
                reparsed,
                revisions,
                unchanged,
                kept.named("edited"),
                failed,
                drifts,
                approvals.named("approvals"),
                signOffs.named("sign-offs"),
                cancelled);
    }
}
