package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;

class DoneViewModelTest {

    private final FakePosts posts = new FakePosts(3);
    private final NoticeBoard errors = new NoticeBoard();
    private final InPlace now = InPlace.atOnce();
    private final ListViewModel list = new ListViewModel(posts, now, errors);
    private final FacetsViewModel facets =
            new FacetsViewModel(posts, list, new FilterViewModel(list), now, errors);
    private final StringProperty today = new SimpleStringProperty("2 decided today");
    private final DoneViewModel done = new DoneViewModel(list, facets, today);

    @Test
    void nothingIsSaidWhileAPostIsUndecided() {
        decide(2);
        list.relist();
        assertThat(done.place().get()).isEqualTo(DoneViewModel.Place.NOWHERE);
    }

    @Test
    void aboveDecidedPostsItSaysThatAllAreDecided() {
        decide(3);
        list.relist();
        assertThat(done.place().get()).isEqualTo(DoneViewModel.Place.ABOVE);
        assertThat(done.text().get()).isEqualTo("All 3 decided. 2 decided today.");
        today.set("");
        assertThat(done.text().get()).isEqualTo("All 3 decided.");
    }

    @Test
    void itStandsInsteadOfAnEmptyListOfUndecidedPosts() {
        decide(3);
        list.filter("status:unreviewed");
        assertThat(done.place().get()).isEqualTo(DoneViewModel.Place.INSTEAD);
        list.filter("status:rejected");
        assertThat(done.place().get()).isEqualTo(DoneViewModel.Place.NOWHERE);
    }

    @Test
    void anEmptyWorkspaceIsNotDone() {
        FakePosts none = new FakePosts(0);
        ListViewModel empty = new ListViewModel(none, now, errors);
        FacetsViewModel counts =
                new FacetsViewModel(none, empty, new FilterViewModel(empty), now, errors);
        DoneViewModel nothing = new DoneViewModel(empty, counts, today);
        empty.relist();
        assertThat(nothing.place().get()).isEqualTo(DoneViewModel.Place.NOWHERE);
    }

    private void decide(int count) {
        for (int post = 1; post <= count; post++) {
            posts.decide(post, Status.APPROVED);
        }
    }
}
