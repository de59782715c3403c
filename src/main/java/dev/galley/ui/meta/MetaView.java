package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.review.Approval;
import dev.galley.review.Policy;
import dev.galley.review.ReviewState;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.FindingList;
import dev.galley.ui.kit.Times;
import dev.galley.ui.meta.FieldContent.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// All that the meta pane shows of a post, in order, in words.
///
/// @param band null where the meta box does not ask for a human review
/// @param scores always four
/// @param findings what the parser and the checks say
/// @param standing who decided what, and on which text
/// @param fields in the site's fixed order; empty where the post has no meta box
/// @param unknown what else stood in the box, in the order of the text
/// @param box whether the post has a meta box
record MetaView(
        @Nullable ReviewBand band,
        List<ScoreView> scores,
        FindingList findings,
        Standing standing,
        List<FieldView> fields,
        List<FieldView> unknown,
        boolean box) {

    private static final Set<String> SCORES =
            MetaField.SCORE.entries().stream()
                    .map(MetaField.Entry::key)
                    .collect(Collectors.toUnmodifiableSet());

    MetaView {
        scores = List.copyOf(scores);
        fields = List.copyOf(fields);
        unknown = List.copyOf(unknown);
    }

    /// The difficulty; empty where it is not given.
    String difficulty() {
        return text(MetaField.DIFFICULTY);
    }

    /// The reading time with its unit; empty where it is not given.
    String readingTime() {
        return text(MetaField.READING_TIME);
    }

    private String text(MetaField field) {
        return fields.stream()
                .filter(view -> view.path().equals(FieldPath.of(field)))
                .map(view -> view.content().copyText())
                .findFirst()
                .orElse("");
    }

    /// What there is to show of a post.
    ///
    /// @param times how times are written
    static MetaView of(PostDetail detail, Policy policy, Times times) {
        PostMeta meta = detail.article().metaOrEmpty();
        boolean box = detail.article().meta() != null;
        return new MetaView(
                band(meta, detail.state(), times),
                ScoreView.of(meta, policy),
                FindingList.of(detail),
                Standing.of(detail, times),
                box ? fields(meta) : List.of(),
                unknown(meta.unknown()),
                box);
    }

    private static @Nullable ReviewBand band(PostMeta meta, ReviewState state, Times times) {
        if (!meta.flag("needs_human_review").orElse(false)) {
            return null;
        }
        return switch (state.status()) {
            case APPROVED, SIGNED_OFF -> new ReviewBand(false, resolved(state.approval(), times));
            case UNREVIEWED, CHANGES_REQUESTED, REJECTED, DEFERRED ->
                    new ReviewBand(true, "NEEDS HUMAN REVIEW");
        };
    }

    private static String resolved(@Nullable Approval approval, Times times) {
        return approval == null
                ? "Human review: approved"
                : "Human review: approved by " + approval.by() + ", " + times.at(approval.at());
    }

    private static List<FieldView> fields(PostMeta meta) {
        return Arrays.stream(MetaField.values())
                .map(field -> field == MetaField.SCORE ? otherScores(meta) : field(meta, field))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FieldView field(PostMeta meta, MetaField field) {
        return new FieldView(
                FieldPath.of(field),
                field.label(),
                Contents.of(field, meta.get(field).orElse(null)));
    }

    /// The four scores are bars; only what else stood in their group is a field.
    private static @Nullable FieldView otherScores(PostMeta meta) {
        MetaValue value = meta.get(MetaField.SCORE).orElse(null);
        if (value instanceof MetaValue.Group group) {
            List<Row> rows = Contents.rows(MetaField.SCORE, group, SCORES);
            return rows.isEmpty()
                    ? null
                    : new FieldView(
                            FieldPath.of(MetaField.SCORE),
                            "other scores",
                            new FieldContent.Rows(rows));
        }
        return value == null ? null : field(meta, MetaField.SCORE);
    }

    private static List<FieldView> unknown(List<UnknownField> fields) {
        List<FieldView> views = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            String label = fields.get(i).label();
            views.add(
                    new FieldView(
                            FieldPath.unknown(i),
                            label == null ? "no label" : label,
                            Contents.of(fields.get(i))));
        }
        return views;
    }
}
