package dev.galley.check;

import static dev.galley.check.CleanPost.group;
import static dev.galley.check.CleanPost.groups;
import static dev.galley.check.CleanPost.items;
import static dev.galley.check.CleanPost.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The rules that compare parts of the meta box with each other.
class MetaAgainstMetaTest {

    private final CleanPost clean = CleanPost.made();

    @Test
    void aStackOfTheOutlineThatTheOthersDoNotNameIsFoundAndSet() {
        Inspected seen = Inspected.of(clean.with(MetaField.AI_OUTLINE, "stack", "attic services"));
        Finding finding = seen.only("meta.stack");
        assertThat(finding.message())
                .isEqualTo(
                        "The stack is “attic services” in the outline, but “pantry services” in the"
                                + " entities and the topic and the stack list");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.AI_OUTLINE, "stack"));
        assertThat(finding.expected()).isEqualTo("pantry services");
        assertThat(finding.actual()).isEqualTo("attic services");
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @Test
    void anEntityThatNamesAnotherStackIsFoundAndSet() {
        Inspected seen =
                Inspected.of(
                        clean.with(
                                MetaField.ENTITIES,
                                groups(
                                        group("name", "backend", "type", "area"),
                                        group("name", "attic services", "type", "stack"),
                                        group("name", "leaking jars", "type", "problem"))));
        Finding finding = seen.only("meta.stack");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.ENTITIES, "1"));
        assertThat(seen.mended(finding, MetaField.ENTITIES))
                .isEqualTo(
                        groups(
                                group("name", "backend", "type", "area"),
                                group("name", "pantry services", "type", "stack"),
                                group("name", "leaking jars", "type", "problem")));
    }

    @Test
    void aTopicThatNamesAnotherStackIsFoundAndSet() {
        Inspected seen = Inspected.of(clean.with(MetaField.TOPIC, "leaking jars / attic services"));
        Finding finding = seen.only("meta.stack");
        assertThat(finding.place()).isEqualTo(Place.InField.of(MetaField.TOPIC));
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @Test
    void aStackListWithoutTheStackIsFoundWithoutARemedy() {
        Inspected seen =
                Inspected.of(clean.with(MetaField.STACK, items("attic services", "backend")));
        Finding finding = seen.only("meta.stack");
        assertThat(finding.place()).isEqualTo(Place.InField.of(MetaField.STACK));
        assertThat(finding.actual()).isEqualTo("attic services, backend");
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void twoAgainstTwoLeaveTheRightStackOpen() {
        CleanPost torn =
                clean.with(MetaField.AI_OUTLINE, "stack", "attic services")
                        .with(MetaField.STACK, items("attic services", "backend"));
        Inspected seen = Inspected.of(torn);
        Finding finding = seen.only("meta.stack");
        assertThat(finding.message())
                .isEqualTo(
                        "The stack is “attic services” in the outline, but “pantry services” in the"
                                + " entities");
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void aShorterNameOfTheStackIsTheSame() {
        assertThat(Inspected.of(clean.with(MetaField.STACK, items("Pantry", "backend"))).findings())
                .isEmpty();
        assertThat(Inspected.of(clean.with(MetaField.TOPIC, "leaking jars")).findings()).isEmpty();
    }

    @Test
    void whatStandsBehindAStrokeIsNoStackWhereTheRestIsNoProblem() {
        CleanPost other = clean.with(MetaField.TOPIC, "jars / lids and other leaks");
        assertThat(Inspected.of(other).by("meta.stack")).isEmpty();
    }

    @Test
    void aProblemOfTheOutlineThatEntitiesAndTopicDoNotNameIsFoundAndSet() {
        Inspected seen = Inspected.of(clean.with(MetaField.AI_OUTLINE, "problem", "broken spoons"));
        Finding finding = seen.only("meta.problem");
        assertThat(finding.message())
                .isEqualTo(
                        "The problem is “broken spoons” in the outline, but “leaking jars” in the"
                                + " entities and the topic");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.AI_OUTLINE, "problem"));
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @Test
    void aProblemWithoutAWitnessIsFoundWithoutARemedy() {
        Inspected seen =
                Inspected.of(
                        clean.with(MetaField.AI_OUTLINE, "problem", "broken spoons")
                                .without(MetaField.TOPIC));
        Finding finding = seen.only("meta.problem");
        assertThat(finding.expected()).isEqualTo("leaking jars");
        assertThat(finding.actual()).isEqualTo("broken spoons");
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void anEntityThatNamesAnotherProblemIsFoundAndSet() {
        MetaValue entities =
                groups(
                        group("name", "pantry services", "type", "stack"),
                        group("name", "broken spoons", "type", "problem"));
        Inspected seen = Inspected.of(clean.with(MetaField.ENTITIES, entities));
        Finding finding = seen.only("meta.problem");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.ENTITIES, "1"));
        seen.mended(finding);
    }

    @Test
    void aScenarioThatTheOutlineDoesNotKnowIsFound() {
        Inspected seen = Inspected.of(clean.with(MetaField.PAYLOAD, "scenario", "after a flood"));
        Finding finding = seen.only("meta.scenario");
        assertThat(finding.message())
                .isEqualTo(
                        "The scenario of the payload is “after a flood”, the context of the outline"
                                + " “before the winter”");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.PAYLOAD, "scenario"));
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void aScenarioThatIsContextOrProblemFits() {
        for (String scenario : List.of("Before the winter.", "leaking jars", "winter")) {
            CleanPost post = clean.with(MetaField.PAYLOAD, "scenario", scenario);
            assertThat(Inspected.of(post).findings()).as(scenario).isEmpty();
        }
    }

    @Test
    void aSeedThatIsNotTheNumberOfSourceIdAndReferenceIsFoundAndSet() {
        Inspected seen =
                Inspected.of(clean.with(MetaField.PAYLOAD, "seed", new MetaValue.Whole(732)));
        Finding finding = seen.only("meta.source-id");
        assertThat(finding.message())
                .isEqualTo("The number of the source id is 731, the seed of the payload 732");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.PAYLOAD, "seed"));
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @Test
    void aSourceIdThatSeedAndReferenceContradictIsFoundAndNeverChanged() {
        Inspected seen =
                Inspected.of(clean.with(MetaField.PAYLOAD, "source_id", "alphanode-000999"));
        Finding finding = seen.only("meta.source-id");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.PAYLOAD, "source_id"));
        assertThat(finding.expected()).isEqualTo("731");
        assertThat(finding.actual()).isEqualTo("999");
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void aReferenceWithoutTheNumberIsFound() {
        CleanPost other = clean.with(MetaField.REFERENCE, "anp-ref-000999-4410");
        Finding finding = Inspected.of(other).only("meta.source-id");
        assertThat(finding.message())
                .isEqualTo("The reference does not hold the number of the source id, 731");
        assertThat(finding.actual()).isEqualTo("999, 4410");
        assertThat(Inspected.of(other).hasNoFix(finding)).isTrue();
        CleanPost anonymous = other.with(MetaField.PAYLOAD, "source_id", (MetaValue) null);
        assertThat(Inspected.of(anonymous).only("meta.source-id").message())
                .isEqualTo("The reference does not hold the number of the seed, 731");
    }

    @Test
    void idsOfAnotherFormAreNotCompared() {
        CleanPost named = clean.with(MetaField.PAYLOAD, "source_id", "cellar-post");
        assertThat(Inspected.of(named).findings()).isEmpty();
        assertThat(Inspected.of(clean.with(MetaField.REFERENCE, "shelf 9")).findings()).isEmpty();
        CleanPost endless = clean.with(MetaField.PAYLOAD, "source_id", "x-" + "9".repeat(40));
        assertThat(Inspected.of(endless).findings()).isEmpty();
    }

    @Test
    void aNoteThatAsksForAReviewWhileTheFlagIsNoughtIsFound() {
        CleanPost asking =
                clean.with(
                        MetaField.NOTES,
                        items("the jars are made up", "needs review by an editor"));
        Inspected seen = Inspected.of(asking);
        Finding finding = seen.only("meta.review-asked");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.NOTES, "1"));
        assertThat(finding.actual()).isEqualTo("needs review by an editor");
        assertThat(seen.hasNoFix(finding)).isTrue();
        assertThat(Inspected.of(asking.flag("needs_human_review", true)).findings()).isEmpty();
        assertThat(
                        Inspected.of(asking.with(MetaField.FLAGS, "needs_human_review", text("no")))
                                .findings())
                .isEmpty();
    }
}
