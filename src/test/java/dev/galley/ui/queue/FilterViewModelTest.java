package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.text.Span;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.Test;

import java.util.List;

class FilterViewModelTest {

    private final FakePosts posts = new FakePosts(3);
    private final InPlace held = InPlace.held();
    private final ListViewModel list = new ListViewModel(posts, held, new NoticeBoard());
    private final FilterViewModel filter = new FilterViewModel(list);

    @Test
    void theSameTextIsTriedOnce() {
        filter.text().set("none");
        filter.apply();
        filter.text().set(" none ");
        filter.apply();
        assertThat(held.waiting()).isEqualTo(1);
    }

    @Test
    void anAnswerDoesNotTakeBackWhatWasTypedMeanwhile() {
        filter.text().set("non");
        filter.apply();
        filter.text().set("none");
        held.doFirst();
        assertThat(filter.text().get()).isEqualTo("none");
    }

    @Test
    void theBoxFollowsAFilterThatCameFromElsewhere() {
        list.filter("status:approved");
        held.doFirst();
        assertThat(filter.text().get()).isEqualTo("status:approved");
    }

    @Test
    void theValueOfATermIsSelectedToBeEdited() {
        filter.text().set("oops: -stack:\"a b\" word");
        filter.select(new Term.Not(new Term.Values(Field.STACK, List.of("a b"))));
        assertThat(filter.selected().get()).isEqualTo(new Span(13, 18));
        filter.select(new Term.Words("word", false));
        assertThat(filter.selected().get()).isEqualTo(new Span(19, 23));
        filter.selectAll();
        assertThat(filter.selected().get()).isEqualTo(new Span(0, 23));
    }

    @Test
    void clearingShowsAll() {
        filter.text().set("none");
        filter.apply();
        held.doFirst();
        filter.clear();
        held.doFirst();
        assertThat(filter.text().get()).isEmpty();
        assertThat(list.size()).isEqualTo(3);
    }
}
