package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.Test;

import java.util.Objects;
import java.util.stream.IntStream;

class ListViewModelTest {

    private final FakePosts posts = new FakePosts(1_000);
    private final NoticeBoard errors = new NoticeBoard();
    private final ListViewModel list = new ListViewModel(posts, InPlace.atOnce(), errors);

    @Test
    void theFirstPostIsSelectedAndCounted() {
        list.relist();
        assertThat(list.post().get()).isEqualTo(1);
        assertThat(list.count().get()).isEqualTo("1,000 posts");
        assertThat(list.emptiness().get()).isEqualTo(ListViewModel.Emptiness.NONE);
    }

    @Test
    void listingFetchesTheFirstPageOnly() {
        list.relist();
        assertThat(posts.fetched).hasSize(QueueRows.PAGE).contains(1, QueueRows.PAGE);
    }

    @Test
    void theSelectedPostStaysSelectedInAnotherOrder() {
        list.relist();
        list.selectPost(10);
        list.sort(new ListOrder("quality", true));
        assertThat(list.post().get()).isEqualTo(10);
        assertThat(list.selected().get()).isEqualTo(990);
        assertThat(posts.asked).last().isEqualTo("|quality:desc");
    }

    @Test
    void aWrongFilterLeavesTheListAndSaysWhatIsWrong() {
        list.relist();
        list.filter("qualty:<60");
        QueryFault fault = Objects.requireNonNull(list.fault().get());
        assertThat(fault.message()).contains("qualty");
        assertThat(fault.span().of("qualty:<60")).isEqualTo("qualty");
        assertThat(list.size()).isEqualTo(1_000);
        assertThat(list.query().get()).isEmpty();
        list.filter("");
        assertThat(list.fault().get()).isNull();
    }

    @Test
    void aFilterWithoutMatchesIsNotAnEmptyWorkspace() {
        list.filter("none");
        assertThat(list.emptiness().get()).isEqualTo(ListViewModel.Emptiness.NO_MATCH);
        assertThat(list.count().get()).isEqualTo("0 of 1,000");
        assertThat(list.post().get()).isZero();
    }

    @Test
    void anEmptyWorkspaceSaysSo() {
        ListViewModel empty = new ListViewModel(new FakePosts(0), InPlace.atOnce(), errors);
        empty.relist();
        assertThat(empty.emptiness().get()).isEqualTo(ListViewModel.Emptiness.NO_POSTS);
    }

    @Test
    void theNextUndecidedPostIsTheFirstAfterTheSelectedOne() {
        list.relist();
        posts.decide(2, Status.APPROVED);
        list.decisionBegins(3);
        assertThat(list.nextUndecided()).isEqualTo(4);
        list.decisionEnds(3);
        assertThat(list.nextUndecided()).isEqualTo(3);
    }

    @Test
    void theSearchForUndecidedPostsGoesRoundOnce() {
        ListViewModel small = new ListViewModel(new FakePosts(3), InPlace.atOnce(), errors);
        small.relist();
        small.select(2);
        assertThat(small.nextUndecided()).isEqualTo(1);
        ListViewModel one = new ListViewModel(new FakePosts(1), InPlace.atOnce(), errors);
        one.relist();
        assertThat(one.nextUndecided()).isZero();
    }

    @Test
    void nothingIsLookedThroughWhereAllIsDecided() {
        IntStream.rangeClosed(1, 1_000).forEach(p -> posts.decide(p, Status.APPROVED));
        list.relist();
        posts.looked = 0;
        assertThat(list.nextUndecided()).isZero();
        assertThat(posts.looked).isZero();
        posts.decide(700, Status.UNREVIEWED);
        list.refresh();
        assertThat(list.nextUndecided()).isEqualTo(700);
        assertThat(posts.looked).isEqualTo(1);
    }

    @Test
    void aListingInAnotherOrderBringsItsFirstRowsAlong() {
        list.relist();
        list.selectPost(500);
        InPlace held = InPlace.held();
        ListViewModel slow = new ListViewModel(posts, held, errors);
        slow.start("", new ListOrder("quality", true), 500);
        assertThat(slow.size()).isZero();
        held.doFirst();
        assertThat(slow.rows().get().get(500).content().get()).isNotNull();
        assertThat(held.waiting()).isZero();
        slow.sort(ListOrder.IMPORTED);
        held.doFirst();
        assertThat(slow.top()).isZero();
        assertThat(slow.rows().get().get(0).content().get()).isNotNull();
        assertThat(held.waiting()).isZero();
    }

    @Test
    void movingStopsAtBothEnds() {
        list.relist();
        list.previous();
        assertThat(list.selected().get()).isZero();
        list.select(999);
        list.next();
        assertThat(list.selected().get()).isEqualTo(999);
    }

    @Test
    void whoseSelectedPostIsGoneIsAtTheOneBehindIt() {
        list.filter("status:unreviewed");
        list.selectPost(500);
        posts.decide(500, Status.APPROVED);
        posts.decide(501, Status.APPROVED);
        list.relist();
        assertThat(list.post().get()).isEqualTo(502);
        list.selectPost(1_000);
        posts.decide(1_000, Status.APPROVED);
        list.relist();
        assertThat(list.post().get()).isEqualTo(999);
    }

    @Test
    void whatIsSeenStaysAtTheTopWhereverItStandsByNow() {
        list.sort(new ListOrder("quality", true));
        list.seenFrom(() -> 300);
        int seen = list.postAt(300);
        posts.grow(50);
        list.relist();
        assertThat(list.postAt(list.top())).isEqualTo(seen);
        assertThat(list.top()).isEqualTo(350);
        assertThat(list.rows().get().get(350).content().get()).isNotNull();
    }

    @Test
    void aFilterThatWasJustAskedForIsNotLostToAnImport() {
        InPlace held = InPlace.held();
        ListViewModel slow = new ListViewModel(posts, held, errors);
        slow.filter("needs-review:yes");
        slow.sort(new ListOrder("quality", true));
        slow.relist();
        while (held.waiting() > 0) {
            held.doFirst();
        }
        assertThat(slow.query().get()).isEqualTo("needs-review:yes");
        assertThat(slow.order().get()).isEqualTo(new ListOrder("quality", true));
        assertThat(slow.size()).isEqualTo(200);
    }

    @Test
    void aFilterAndAnOrderAreShownInOneStep() {
        list.relist();
        list.selectPost(500);
        list.list("needs-review:yes", new ListOrder("views", true));
        assertThat(posts.asked).containsExactly("|imported", "needs-review:yes|views:desc");
        assertThat(list.top()).isZero();
        assertThat(list.selected().get()).isZero();
    }

    @Test
    void aListingThatComesLateIsDropped() {
        InPlace held = InPlace.held();
        ListViewModel slow = new ListViewModel(posts, held, errors);
        slow.filter("none");
        slow.filter("");
        held.doLast();
        held.doFirst();
        assertThat(slow.query().get()).isEmpty();
        assertThat(slow.size()).isEqualTo(1_000);
    }
}
