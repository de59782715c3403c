package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.review.Policy;
import dev.galley.review.ReviewState;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.Times;
import dev.galley.ui.meta.FieldContent.Bullets;
import dev.galley.ui.meta.FieldContent.Row;
import dev.galley.ui.meta.FieldContent.Rows;
import dev.galley.ui.meta.FieldContent.Words;
import dev.galley.ui.meta.ScoreView.Standing;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

class MetaViewTest {

    @Test
    void theBandIsLoudUntilSomebodyApproves() {
        assertThat(view(Details.of(Details.flagged())).band())
                .isEqualTo(new ReviewBand(true, "NEEDS HUMAN REVIEW"));
        assertThat(view(Details.of(Details.flagged(), Details.approved())).band())
                .isEqualTo(
                        new ReviewBand(false, "Human review: approved by Ada, 5 Mar 2026, 14:02"));
        assertThat(view(Details.of(PostMeta.empty())).band()).isNull();
    }

    @Test
    void aMissingScoreIsNotMeasuredAndNeverZero() {
        MetaValue scores =
                Details.group("quality", Details.whole(0), "depth", Details.text("high"));
        assertThat(view(Details.of(Details.with(MetaField.SCORE, scores))).scores())
                .containsExactly(
                        new ScoreView("quality", Standing.WEAK, 0, 60, "0"),
                        new ScoreView("freshness", Standing.NOT_MEASURED, null, 60, "–"),
                        new ScoreView("depth", Standing.BAD, null, 60, "high"),
                        new ScoreView("clarity", Standing.NOT_MEASURED, null, 60, "–"));
    }

    @Test
    void aScoreIsWeakBelowThePolicysThreshold() {
        MetaValue scores =
                Details.group("quality", Details.whole(60), "clarity", Details.whole(59));
        List<ScoreView> views = view(Details.of(Details.with(MetaField.SCORE, scores))).scores();
        assertThat(views.get(0).spoken()).isEqualTo("Quality 60");
        assertThat(views.get(3).spoken()).isEqualTo("Clarity 59, weak");
        assertThat(views.get(1).spoken()).isEqualTo("Freshness not measured");
    }

    @Test
    void fieldsStandInTheSitesOrderAndTheScoresAreNotAmongThem() {
        List<String> labels =
                view(Details.of(Details.flagged())).fields().stream()
                        .map(FieldView::label)
                        .toList();
        assertThat(labels).startsWith("topic", "summary", "ai outline", "ai brief", "stack");
        assertThat(labels).endsWith("image sources", "payload", "notes");
        assertThat(labels).hasSize(MetaField.values().length - 1).doesNotContain("score");
    }

    @Test
    void aFifthScoreIsShownAsAField() {
        MetaValue scores = Details.group("quality", Details.whole(60), "charm", Details.whole(7));
        assertThat(view(Details.of(Details.with(MetaField.SCORE, scores))).fields())
                .contains(
                        new FieldView(
                                FieldPath.of(MetaField.SCORE),
                                "other scores",
                                new Rows(List.of(new Row("charm", new Words("7"))))));
    }

    @Test
    void aPostWithoutAMetaBoxSaysSoAndHasNoFields() {
        MetaView view = view(Details.of(null));
        assertThat(view.box()).isFalse();
        assertThat(view.fields()).isEmpty();
        assertThat(view.scores())
                .hasSize(4)
                .allMatch(score -> score.standing() == Standing.NOT_MEASURED);
    }

    @Test
    void unknownFieldsAreKept() {
        PostMeta meta =
                Details.unknown(
                        UnknownField.text("mood", "calm", null),
                        UnknownField.list("extra", List.of("a", "b"), null),
                        UnknownField.text(null, "a line", null));
        assertThat(view(Details.of(meta)).unknown())
                .containsExactly(
                        new FieldView(FieldPath.unknown(0), "mood", new Words("calm")),
                        new FieldView(
                                FieldPath.unknown(1), "extra", new Bullets(List.of("a", "b"))),
                        new FieldView(FieldPath.unknown(2), "no label", new Words("a line")));
    }

    @Test
    void theStandingNamesWhoApprovedAndShortensTheHash() {
        dev.galley.ui.meta.Standing standing =
                view(Details.of(null, Details.approved())).standing();
        assertThat(standing.approval()).isEqualTo("Ada, 5 Mar 2026, 14:02, revision 1");
        assertThat(standing.signOff()).isNull();
        assertThat(standing.shortHash()).isEqualTo("v1:0123456789…");
        assertThat(view(Details.of(null, ReviewState.fresh("v1:00"))).standing().shortHash())
                .isEqualTo("v1:00");
    }

    private static MetaView view(PostDetail detail) {
        return MetaView.of(
                detail, Policy.initial(), new Times(InstantSource.system(), ZoneOffset.UTC));
    }
}
