package dev.galley.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.store.SavedView;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.Test;

import java.util.List;

class ViewsViewModelTest {

    private final FakeViews posts = new FakeViews("clarity:<60", "assigned:me", "what?");
    private final NoticeBoard notices = new NoticeBoard();
    private final InPlace reading = InPlace.held();
    private final ViewsViewModel views =
            new ViewsViewModel(posts, posts, reading, InPlace.atOnce(), notices);

    @Test
    void eachViewHasItsCountOnceItIsCounted() {
        assertThat(views.lines().get()).isEmpty();
        look();
        assertThat(views.lines().get())
                .extracting(ViewLine::count)
                .containsExactly("11", "12", "?");
        assertThat(views.lines().get().get(1).query()).isEqualTo("assigned:Kim");
    }

    @Test
    void manyChangesAtOnceAreCountedTwiceAtMost() {
        for (int i = 1; i <= 100; i++) {
            posts.changes.set(i);
        }
        assertThat(reading.waiting()).isEqualTo(1);
        reading.doFirst();
        assertThat(reading.waiting()).isEqualTo(1);
        reading.doFirst();
        assertThat(posts.looks).isEqualTo(2);
        assertThat(reading.waiting()).isZero();
    }

    @Test
    void aViewIsShownWithItsOrderAndColumns() {
        posts.kept =
                List.of(new SavedView("A", new SavedView.Spec("form:page", "views:desc", "none")));
        look();
        views.show(0);
        assertThat(posts.now.get())
                .isEqualTo(new SavedView.Spec("form:page", "views:desc", "none"));
        assertThat(views.shown().get()).isEqualTo("A");
        views.show(7);
        assertThat(views.shown().get()).isEqualTo("A");
    }

    @Test
    void whatIsTypedByHandIsKnownAsTheViewThatItIs() {
        look();
        posts.now.set(new SavedView.Spec("assigned:kim", "", "stack:160"));
        assertThat(views.shown().get()).isEqualTo("assigned:me");
        assertThat(views.changed().get()).isFalse();
        posts.now.set(new SavedView.Spec("assigned:kim", "quality:desc", "stack:160"));
        assertThat(views.shown().get()).isEqualTo("assigned:me");
        assertThat(views.changed().get()).isTrue();
        posts.now.set(new SavedView.Spec("clarity:<60", "", ""));
        assertThat(views.shown().get()).isEqualTo("clarity:<60");
        assertThat(views.changed().get()).isFalse();
        posts.now.set(new SavedView.Spec("", "", ""));
        assertThat(views.shown().get()).isEmpty();
        assertThat(views.changed().get()).isFalse();
    }

    @Test
    void theWidthOfAColumnDoesNotChangeAView() {
        posts.kept = List.of(new SavedView("A", new SavedView.Spec("x", "", "stack:160,views:80")));
        look();
        views.show(0);
        posts.now.set(new SavedView.Spec("x", "", "stack:200,views:90"));
        assertThat(views.changed().get()).isFalse();
        posts.now.set(new SavedView.Spec("x", "", "views:90,stack:200"));
        assertThat(views.changed().get()).isTrue();
    }

    @Test
    void ofTwoViewsThatShowTheSameTheOneAskedForIsOnScreen() {
        posts.kept = List.of(FakeViews.view("One", "x"), FakeViews.view("Two", "x"));
        look();
        views.show(1);
        assertThat(views.shown().get()).isEqualTo("Two");
        views.show(0);
        assertThat(views.shown().get()).isEqualTo("One");
    }

    @Test
    void anAnswerFromBeforeAnEditIsDropped() {
        look();
        posts.changes.set(1);
        views.keep(List.of(FakeViews.view("New", "stack:java")), "New");
        assertThat(views.lines().get()).extracting(ViewLine::name).containsExactly("New");
        reading.doFirst();
        assertThat(views.lines().get()).extracting(ViewLine::name).containsExactly("New");
        assertThat(views.lines().get().getFirst().count()).isEmpty();
        reading.doFirst();
        assertThat(views.lines().get().getFirst().count()).isEqualTo("10");
    }

    @Test
    void whatCouldNotBeKeptIsSaidAndShownAsItIs() {
        look();
        posts.full = true;
        views.keep(List.of(), "");
        reading.doFirst();
        assertThat(notices.bands().getFirst().message()).contains("The disk is full");
        assertThat(views.lines().get()).hasSize(3);
    }

    private void look() {
        views.look();
        reading.doFirst();
    }
}
