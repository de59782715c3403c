package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.session.PostDetail;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CurrentFindingTest {

    private static final Finding LATE = Said.finding("late", new Place.InBlock(1, 4, 8));
    private static final Finding EARLY = Said.finding("early", Place.Title.TITLE);
    private static final Finding FIELD =
            Said.finding("field", Place.InField.of(MetaField.TOPIC), "Set it");
    private static final Finding WHOLE = Said.finding("whole", Place.Whole.ARTICLE);

    private final CurrentFinding current = new CurrentFinding();
    private final List<String> visited = new ArrayList<>();

    private static PostDetail post(int number, Finding... findings) {
        return Said.of(
                number,
                List.of(Said.problem("parsed", new Span(9, 14))),
                List.of(findings),
                new Block.Paragraph("first", new Span(9, 14)),
                new Block.Paragraph("second one", new Span(16, 26)));
    }

    private void show(Finding... findings) {
        current.show(FindingList.of(post(1, findings)));
    }

    private List<String> messages() {
        return current.listed().get().lines().stream().map(FindingLine::message).toList();
    }

    @Test
    void theParserSpeaksFirstAndTheChecksInTheOrderOfPlaces() {
        show(WHOLE, FIELD, LATE, EARLY);
        assertThat(messages()).containsExactly("parsed", "early", "late", "field", "whole");
        assertThat(current.listed().get().lines().getFirst().place())
                .isEqualTo(Place.InBlock.all(0));
    }

    @Test
    void theWalkGoesThroughAllByPlaceAndRoundTheEnds() {
        show(WHOLE, FIELD, LATE, EARLY);
        current.onVisit(visit -> visited.add(visit.announced()));
        for (int i = 0; i < 6; i++) {
            current.step(1);
        }
        assertThat(visited)
                .startsWith(
                        "1 of 5: warning: early (text.made)",
                        "2 of 5: info: parsed (meta.empty)",
                        "3 of 5: warning: late (text.made)")
                .endsWith(
                        "5 of 5: warning: whole (text.made)", "1 of 5: warning: early (text.made)");
        current.step(-1);
        assertThat(visited.getLast()).startsWith("5 of 5");
    }

    @Test
    void theWalkBackwardsBeginsAtTheEnd() {
        show(EARLY, WHOLE);
        current.step(-1);
        assertThat(current.line().orElseThrow().message()).isEqualTo("whole");
    }

    @Test
    void whereAFindingHasGoneTheWalkGoesOnBehindIt() {
        show(EARLY, LATE, FIELD);
        current.step(1);
        current.step(1);
        current.step(1);
        show(EARLY, FIELD);
        assertThat(current.line()).isEmpty();
        current.step(1);
        assertThat(current.line().orElseThrow().message()).isEqualTo("field");
        show(EARLY);
        current.step(-1);
        assertThat(current.line().orElseThrow().message()).isEqualTo("parsed");
    }

    @Test
    void whatIsLookedAtStaysWhenOthersComeAndGoesWithThePost() {
        show(LATE);
        current.select(1);
        show(EARLY, LATE);
        assertThat(current.at().get()).isEqualTo(2);
        current.show(FindingList.of(post(2, EARLY, LATE)));
        assertThat(current.at().get()).isEqualTo(-1);
        current.step(1);
        assertThat(current.line().orElseThrow().message()).isEqualTo("early");
    }

    @Test
    void theLineToFixIsTheOneLookedAtElseTheFirstThatCanBe() {
        show(EARLY, FIELD);
        assertThat(current.toFix().orElseThrow().message()).isEqualTo("field");
        current.step(1);
        assertThat(current.toFix().orElseThrow().message()).isEqualTo("early");
        show(EARLY);
        current.select(-1);
        assertThat(current.toFix()).isEmpty();
    }

    @Test
    void whileOneEditsTheFindingsAreThoseOfTheTextAndTheParsersStay() {
        show(EARLY);
        current.edited(List.of(LATE, FIELD));
        assertThat(messages()).containsExactly("parsed", "late", "field");
        show(EARLY, WHOLE);
        assertThat(messages()).containsExactly("parsed", "late", "field");
        current.edited(null);
        assertThat(messages()).containsExactly("parsed", "early", "whole");
    }

    @Test
    void whatTheMessageSaysAlreadyIsNotSaidAgain() {
        assertThat(detail("the box says 12, the body has 3", "3", "12")).isEmpty();
        assertThat(detail("the box says 12", "3", "12")).isEqualTo("Expected 3, found “12”");
        assertThat(detail("it has 123", "3", "12")).isEqualTo("Expected 3, found “12”");
        assertThat(detail("it is empty", "a date", "")).isEqualTo("Expected a date, found nothing");
        assertThat(detail("it is long", "less", "x".repeat(500)).length()).isLessThan(200);
    }

    private static String detail(String message, String expected, String actual) {
        Finding made = Said.finding(message, Place.Whole.ARTICLE);
        return FindingLine.of(
                        new Finding(
                                made.rule(),
                                made.severity(),
                                message,
                                expected,
                                actual,
                                made.place(),
                                null))
                .detail();
    }
}
