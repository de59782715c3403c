package dev.galley.store;

import dev.galley.review.Approval;
import dev.galley.review.Effect;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Writes the states that effects lead to, inside the transaction that is open. A bulk step leads
/// most of its posts to the same state of the text that they have; these are one statement.
final class StateChanges {

    private static final int WORTH_A_STATEMENT = 20;

    private static final String ONE =
            "UPDATE post SET status = ?, revision = ?, content_hash = ?, approval_by = ?,"
                    + " approval_at = ?, approval_revision = ?, approval_hash = ?, sign_off_by = ?,"
                    + " sign_off_at = ?, editors = ? WHERE post = ?";

    private static final String MANY =
            "UPDATE post SET status = ?1, approval_by = ?2, approval_at = ?3,"
                    + " approval_revision = iif(?2 IS NULL, NULL, revision),"
                    + " approval_hash = iif(?2 IS NULL, NULL, content_hash),"
                    + " sign_off_by = ?4, sign_off_at = ?5"
                    + " WHERE post IN (SELECT value FROM json_each(?6))";

    private final Db db;

    StateChanges(Db db) {
        this.db = db;
    }

    /// What posts of one statement have in common.
    private record Same(
            String status,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable SignOff signOff) {

        static Same of(ReviewState after) {
            Approval approval = after.approval();
            return new Same(
                    after.status().word(),
                    approval == null ? null : approval.by(),
                    approval == null ? null : approval.at(),
                    after.signOff());
        }
    }

    /// Writes the states.
    ///
    /// @param distinct whether each post comes once, so that the order does not matter
    void put(List<Effect> effects, boolean distinct) throws SQLException {
        if (!distinct || effects.size() < WORTH_A_STATEMENT) {
            oneByOne(effects);
            return;
        }
        List<Effect> single = new ArrayList<>();
        Map<Same, List<Effect>> groups = new LinkedHashMap<>();
        for (Effect effect : effects) {
            if (keepsText(effect)) {
                groups.computeIfAbsent(Same.of(effect.after()), _ -> new ArrayList<>()).add(effect);
            } else {
                single.add(effect);
            }
        }
        for (Map.Entry<Same, List<Effect>> group : groups.entrySet()) {
            if (group.getValue().size() < WORTH_A_STATEMENT) {
                single.addAll(group.getValue());
            } else {
                together(group.getKey(), group.getValue());
            }
        }
        oneByOne(single);
    }

    /// Whether the step is about the text that the post has, as a decision is.
    private static boolean keepsText(Effect effect) {
        ReviewState before = effect.before();
        ReviewState after = effect.after();
        Approval approval = after.approval();
        return before != null
                && before.revision() == after.revision()
                && before.contentHash().equals(after.contentHash())
                && before.editors().equals(after.editors())
                && (approval == null
                        || (approval.revision() == after.revision()
                                && approval.contentHash().equals(after.contentHash())));
    }

    private void together(Same same, List<Effect> effects) throws SQLException {
        SignOff signOff = same.signOff();
        db.update(
                MANY,
                same.status(),
                same.approvedBy(),
                text(same.approvedAt()),
                signOff == null ? null : signOff.by(),
                signOff == null ? null : text(signOff.at()),
                Posts.json(effects.stream().mapToInt(Effect::post).toArray()));
    }

    private void oneByOne(List<Effect> effects) throws SQLException {
        db.updateAll(ONE, effects.stream().map(StateChanges::columns).toList());
    }

    private static @Nullable Object[] columns(Effect effect) {
        ReviewState state = effect.after();
        Approval approval = state.approval();
        SignOff signOff = state.signOff();
        return new @Nullable Object[] {
            state.status().word(),
            state.revision(),
            state.contentHash(),
            approval == null ? null : approval.by(),
            approval == null ? null : text(approval.at()),
            approval == null ? null : approval.revision(),
            approval == null ? null : approval.contentHash(),
            signOff == null ? null : signOff.by(),
            signOff == null ? null : text(signOff.at()),
            Facts.joined(List.copyOf(new TreeSet<>(state.editors()))),
            effect.post()
        };
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
