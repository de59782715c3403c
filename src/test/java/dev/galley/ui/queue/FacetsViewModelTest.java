package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Field;
import dev.galley.review.Status;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.Test;

import java.util.List;

class FacetsViewModelTest {

    private final FakePosts posts = new FakePosts(120);
    private final NoticeBoard errors = new NoticeBoard();
    private final ListViewModel list = new ListViewModel(posts, InPlace.atOnce(), errors);
    private final FilterViewModel filter = new FilterViewModel(list);
    private final InPlace held = InPlace.held();
    private final FacetsViewModel facets = new FacetsViewModel(posts, list, filter, held, errors);

    @Test
    void oneChangeOfTheListIsOnePieceOfWork() {
        list.relist();
        assertThat(held.waiting()).isEqualTo(1);
        held.doFirst();
        assertThat(posts.counted).containsExactly("");
        assertThat(line(FacetGroup.STATUS, "Unreviewed").count()).isEqualTo(120);
    }

    @Test
    void whateverChangesDuringACountIsCountedOnceMore() {
        list.relist();
        list.refresh();
        list.refresh();
        list.filter("form:page");
        assertThat(held.waiting()).isEqualTo(1);
        held.doFirst();
        held.doFirst();
        assertThat(held.waiting()).isZero();
        assertThat(posts.counted).containsExactly("", "form:page");
    }

    @Test
    void aClickEditsTheTextOfTheFilter() {
        count("");
        filter.text().set("form:page");
        facets.toggle(line(FacetGroup.NEEDS_REVIEW, "Yes"));
        assertThat(filter.text().get()).isEqualTo("form:page needs-review:yes");
        assertThat(list.query().get()).isEqualTo("form:page needs-review:yes");
        held.doFirst();
        FacetLine yes = line(FacetGroup.NEEDS_REVIEW, "Yes");
        assertThat(yes.state()).isEqualTo(FacetLine.State.CHOSEN);
        assertThat(yes.spoken()).isEqualTo("Yes, 24 posts, chosen");
        assertThat(line(FacetGroup.NEEDS_REVIEW, "No").count()).isEqualTo(96);
        facets.exclude(yes);
        assertThat(filter.text().get()).isEqualTo("form:page -needs-review:yes");
    }

    @Test
    void aRangeAsksForItsScoresAndTheWholeScaleForNothing() {
        count("");
        facets.range(Field.QUALITY, 40, 59);
        assertThat(filter.text().get()).isEqualTo("quality:40..59");
        facets.range(Field.QUALITY, 0, 100);
        assertThat(filter.text().get()).isEmpty();
        count("-quality:50");
        facets.range(Field.QUALITY, 0, 9);
        facets.range(Field.QUALITY, 0, 100);
        assertThat(filter.text().get()).isEqualTo("-quality:50");
    }

    @Test
    void scoresThatWereNotMeasuredAreALineOfTheirOwn() {
        count("");
        FacetLine missing = line(FacetGroup.QUALITY, "Not measured");
        assertThat(missing.count()).isEqualTo(30);
        facets.toggle(missing);
        assertThat(filter.text().get()).isEqualTo("missing:quality");
    }

    @Test
    void ofManyValuesTheFirstAndTheNamedOnesAreShown() {
        count("");
        List<FacetLine> all = facets.lines().get().of(FacetGroup.STACK);
        assertThat(all).hasSize(12);
        assertThat(FacetLines.few(all)).hasSize(FacetLines.FEW);
        count("-\"stack 9\" stack:\"stack 9\"");
        List<FacetLine> named = facets.lines().get().of(FacetGroup.STACK);
        assertThat(FacetLines.few(named)).extracting(FacetLine::label).contains("stack 9");
        assertThat(FacetLines.holding(named, " STACK 1")).hasSize(3);
    }

    @Test
    void statesKeepTheirPlacesWhateverTheirCounts() {
        posts.decide(3, Status.REJECTED);
        count("");
        assertThat(facets.lines().get().of(FacetGroup.STATUS))
                .extracting(FacetLine::label)
                .containsExactly(
                        "Unreviewed",
                        "Approved",
                        "Changes requested",
                        "Rejected",
                        "Deferred",
                        "Signed off");
        assertThat(line(FacetGroup.STATUS, "Rejected").count()).isEqualTo(1);
    }

    @Test
    void whatIsUnfoldedIsRememberedAsAText() {
        assertThat(facets.unfolded()).contains("status").doesNotContain("batch");
        facets.unfold("batch,nonsense");
        assertThat(facets.unfolded()).isEqualTo("batch");
        assertThat(facets.open(FacetGroup.STATUS).get()).isFalse();
        facets.unfold("");
        assertThat(facets.unfolded()).isEmpty();
    }

    private void count(String query) {
        list.filter(query);
        while (held.waiting() > 0) {
            held.doFirst();
        }
    }

    private FacetLine line(FacetGroup group, String label) {
        return facets.lines().get().of(group).stream()
                .filter(l -> l.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
