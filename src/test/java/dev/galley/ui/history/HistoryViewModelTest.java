package dev.galley.ui.history;

import static dev.galley.ui.history.FakeHistory.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.session.Outcome;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class HistoryViewModelTest {

    private static final Article FIRST = article("one", "the rain came down all night");
    private static final Article SECOND = article("one", "the rain came down all day");
    private static final Article THIRD = article("three", "the rain came down all day");

    private final List<String> errors = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void aPostOpensWithItsOriginalAgainstNow() {
        HistoryViewModel history = showing(new FakeHistory(0, FIRST, SECOND, THIRD));
        assertThat(history.choice().get()).isEqualTo(new Choice(1, 3));
        assertThat(shown(history).title()).isEqualTo("Revision 1 → revision 3");
        assertThat(shown(history).summary()).isEqualTo("title changed, 1 block changed");
        assertThat(revisions(history).rows())
                .extracting(RevisionRow::spoken)
                .containsExactly(
                        "Revision 3 by Ben, now, now, note 3",
                        "Revision 2 by Ben, 2 h ago, note 2",
                        "Revision 1 by Ana, 4 h ago, imported");
        assertThat(history.message()).isEmpty();
    }

    @Test
    void withOneRevisionItSaysHowToGetAnother() {
        HistoryViewModel history = showing(new FakeHistory(0, FIRST));
        assertThat(history.message()).isEqualTo(HistoryViewModel.ONLY_ONE);
        assertThat(history.choice().get()).isNull();
        history.show(0);
        assertThat(history.message()).isEqualTo(HistoryViewModel.NO_POST);
    }

    @Test
    void anyTwoRevisionsCanBeCompared() {
        HistoryViewModel history = showing(new FakeHistory(0, FIRST, SECOND, THIRD));
        history.chooseFrom(3);
        assertThat(history.message()).isEqualTo(HistoryViewModel.SAME_TWICE);
        history.chooseTo(2);
        assertThat(shown(history).title()).isEqualTo("Revision 3 → revision 2");
        assertThat(shown(history).summary()).isEqualTo("title changed");
    }

    @Test
    void theQuickChoicesAreThoseThatMakeSense() {
        HistoryViewModel history = showing(new FakeHistory(2, FIRST, SECOND, THIRD));
        assertThat(history.originalToNow()).contains(new Choice(1, 3));
        assertThat(history.approvedToNow()).contains(new Choice(2, 3));
        assertThat(history.previousToThis()).contains(new Choice(2, 3));
        history.choose(new Choice(3, 1));
        assertThat(history.previousToThis()).isEmpty();
        assertThat(showing(new FakeHistory(3, FIRST, SECOND, THIRD)).approvedToNow()).isEmpty();
    }

    @Test
    void goingBackSaysWhatItDoesAndThenDoesIt() {
        FakeHistory source = new FakeHistory(1, FIRST, SECOND);
        HistoryViewModel history = showing(source);
        history.offerGoingBack(2);
        assertThat(history.offer().get()).isNull();
        history.offerGoingBack(1);
        GoBackOffer offer = Objects.requireNonNull(history.offer().get());
        assertThat(offer.effect())
                .isEqualTo(
                        "Makes revision 3 with the text of revision 1; nothing is lost. This is the"
                                + " text that was approved: if only edits voided the approval, it"
                                + " is back.");
        history.goBack(" ");
        assertThat(source.wentBack).containsExactly("1 from 2 because null");
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Done.class);
        assertThat(history.offer().get()).isNull();
        assertThat(revisions(history).rows()).hasSize(3);
    }

    @Test
    void goingBackFromWhatIsNoLongerCurrentIsRefusedAndTheListIsReadAnew() {
        FakeHistory source = new FakeHistory(0, FIRST, SECOND);
        HistoryViewModel history = showing(source);
        history.offerGoingBack(1);
        source.save(THIRD);
        history.goBack("why");
        assertThat(source.wentBack).containsExactly("1 from 2 because why");
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Refused.class);
        assertThat(revisions(history).rows()).hasSize(3);
    }

    @Test
    void whereTheWorkspaceIsOnlyReadNobodyIsOfferedToGoBack() {
        HistoryViewModel history = showing(new FakeHistory(0, FIRST, SECOND));
        history.writable().set(false);
        history.offerGoingBack(1);
        assertThat(history.offer().get()).isNull();
    }

    @Test
    void aDraftIsComparedWithoutAList() {
        HistoryViewModel history = showing(new FakeHistory(0, FIRST, SECOND));
        history.showDraft(THIRD, SECOND);
        assertThat(shown(history).title()).isEqualTo("Your unsaved changes");
        assertThat(history.revisions().get()).isNull();
        history.refresh();
        assertThat(shown(history).title()).isEqualTo("Your unsaved changes");
        history.show(1);
        assertThat(revisions(history).rows()).hasSize(2);
    }

    @Test
    void afterASaveThePresentTextIsTheNewOneAndAnotherChoiceStays() {
        FakeHistory source = new FakeHistory(0, FIRST, SECOND);
        HistoryViewModel history = showing(source);
        source.save(THIRD);
        history.refresh();
        assertThat(history.choice().get()).isEqualTo(new Choice(1, 3));
        history.choose(new Choice(1, 2));
        source.save(FIRST);
        history.refresh();
        assertThat(history.choice().get()).isEqualTo(new Choice(1, 2));
    }

    @Test
    void whatIsShownStaysUntilTheNextIsReadyAndALateAnswerIsDropped() {
        InPlace reading = InPlace.held();
        HistoryViewModel history = history(new FakeHistory(0, FIRST, SECOND, THIRD), reading);
        history.show(1);
        reading.doFirst();
        history.choose(new Choice(1, 2));
        assertThat(shown(history).title()).isEqualTo("Revision 1 → revision 3");
        history.choose(new Choice(2, 3));
        reading.doLast();
        reading.doFirst();
        assertThat(shown(history).title()).isEqualTo("Revision 2 → revision 3");
    }

    @Test
    void aRevisionThatIsNotThereIsNotChosen() {
        HistoryViewModel history = showing(new FakeHistory(0, FIRST, SECOND));
        history.choose(new Choice(1, 7));
        assertThat(history.choice().get()).isEqualTo(new Choice(1, 2));
    }

    @Test
    void aFailureIsTold() {
        HistoryViewModel history = showing(new FakeHistory(0, FIRST, SECOND));
        history.show(FakeHistory.BROKEN);
        assertThat(errors).containsExactly("read the revisions");
        assertThat(shown(history).title()).isEqualTo("Revision 1 → revision 2");
    }

    private HistoryViewModel showing(FakeHistory source) {
        HistoryViewModel history = history(source, InPlace.atOnce());
        history.show(1);
        return history;
    }

    private HistoryViewModel history(FakeHistory source, Background reading) {
        HistoryViewModel history =
                new HistoryViewModel(
                        source,
                        new HistoryViewModel.Lanes(reading, InPlace.atOnce()),
                        (what, error) -> errors.add(what),
                        InstantSource.fixed(FakeHistory.NOON));
        history.whenGoneBack(outcomes::add);
        return history;
    }

    private static Comparison shown(HistoryViewModel history) {
        return Objects.requireNonNull(history.diff().comparison().get());
    }

    private static Revisions revisions(HistoryViewModel history) {
        return Objects.requireNonNull(history.revisions().get());
    }
}
