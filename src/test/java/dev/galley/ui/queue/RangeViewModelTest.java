package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Field;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.queue.EdgeRange.End;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class RangeViewModelTest {

    private final FakePosts posts = new FakePosts(200);
    private final NoticeBoard errors = new NoticeBoard();
    private final ListViewModel list = new ListViewModel(posts, InPlace.atOnce(), errors);
    private final FilterViewModel filter = new FilterViewModel(list);
    private final FacetsViewModel facets =
            new FacetsViewModel(posts, list, filter, InPlace.atOnce(), errors);
    private final RangeViewModel quality = new RangeViewModel(Field.QUALITY, facets);

    @Test
    void withoutAFilterTheWholeScaleIsShown() {
        list.relist();
        assertThat(quality.shown().get().words()).isEqualTo("Any");
        assertThat(quality.shown().get().count()).isEqualTo("150");
        assertThat(quality.shown().get().asked()).isFalse();
    }

    @Test
    void typingMovesTheThumbsBeforeTheFilterIsTried() {
        list.relist();
        filter.text().set("form:page quality:<60");
        assertThat(quality.shown().get().range()).isEqualTo(new EdgeRange(0, 60));
        filter.text().set("form:page quality:50");
        assertThat(quality.shown().get().range()).isEqualTo(new EdgeRange(50, 51));
        filter.text().set("quality:<6 oh:quality");
        assertThat(quality.shown().get().range()).isEqualTo(new EdgeRange(0, 6));
        assertThat(list.query().get()).isEmpty();
    }

    @Test
    void whileAThumbIsDraggedOnlyTheCountFollows() {
        list.relist();
        int listed = posts.asked.size();
        quality.move(End.FINISH, 60);
        quality.move(End.FINISH, 50);
        assertThat(quality.shown().get().words()).isEqualTo("Below 50");
        assertThat(quality.shown().get().count()).isEqualTo("75");
        assertThat(posts.asked).hasSize(listed);
        quality.settle();
        assertThat(list.query().get()).isEqualTo("quality:<50");
        assertThat(list.size()).isEqualTo(75);
        quality.move(End.START, 20);
        quality.settle();
        assertThat(filter.text().get()).isEqualTo("quality:20..49");
    }

    @Test
    void aRangeThatPartsABarIsCountedInTheBackground() {
        list.relist();
        InPlace held = InPlace.held();
        FacetsViewModel slow = new FacetsViewModel(posts, list, filter, held, errors);
        list.refresh();
        held.doFirst();
        RangeViewModel range = new RangeViewModel(Field.QUALITY, slow);
        range.move(End.FINISH, 45);
        range.move(End.FINISH, 44);
        range.move(End.FINISH, 43);
        assertThat(held.waiting()).isEqualTo(1);
        held.doFirst();
        held.doFirst();
        assertThat(held.waiting()).isZero();
        assertThat(range.shown().get().words()).isEqualTo("Below 43");
        assertThat(range.shown().get().posts()).isEqualTo(countBelow(43));
        range.giveUp();
        assertThat(range.shown().get().posts()).isEqualTo(150);
    }

    private long countBelow(int limit) {
        return IntStream.rangeClosed(1, 200).filter(p -> p % 4 != 0 && p % 101 < limit).count();
    }

    @Test
    void whatWasTriedIsTakenBack() {
        list.relist();
        quality.move(End.START, 30);
        quality.giveUp();
        quality.settle();
        assertThat(filter.text().get()).isEmpty();
        assertThat(quality.shown().get().words()).isEqualTo("Any");
    }

    @Test
    void askingForTheSameBarsAgainAsksForAll() {
        list.relist();
        quality.attempt(EdgeRange.bins(quality.shown().get().scale(), 4, 6));
        quality.settleOrClear();
        assertThat(filter.text().get()).isEqualTo("quality:40..69");
        quality.attempt(EdgeRange.bins(quality.shown().get().scale(), 4, 6));
        quality.settleOrClear();
        assertThat(filter.text().get()).isEmpty();
    }

    @Test
    void theWholeScaleAsksForNothingAndLeavesWhatIsExcluded() {
        list.filter("-quality:50 quality:>70");
        quality.clear();
        assertThat(filter.text().get()).isEqualTo("-quality:50");
    }

    @Test
    void itIsSaidInWords() {
        list.filter("quality:40..59");
        assertThat(quality.shown().get().spoken())
                .startsWith("Quality, 40 to 59, ")
                .endsWith("posts");
        assertThat(quality.shown().get().spoken(End.START)).isEqualTo("Quality, lowest, 40");
        assertThat(quality.shown().get().spoken(End.FINISH)).isEqualTo("Quality, highest, 59");
    }
}
