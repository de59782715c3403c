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
        FacetValues all = facets.counts().get().of(FacetGroup.STACK);
        assertThat(all.size()).isEqualTo(12);
        assertThat(few(FacetGroup.STACK)).hasSize(FacetValues.FEW).doesNotContain("stack 9");
        count("-\"stack 9\" stack:\"stack 9\",unheard");
        assertThat(few(FacetGroup.STACK)).contains("stack 9", "unheard");
        assertThat(line(FacetGroup.STACK, "unheard").count()).isZero();
    }

    @Test
    void whatStandsInTheBoxIsMarkedBeforeItIsCounted() {
        count("");
        filter.text().set("stack:\"Stack 2\" -stack:\"stack 3\"");
        assertThat(line(FacetGroup.STACK, "stack 2").state()).isEqualTo(FacetLine.State.CHOSEN);
        assertThat(line(FacetGroup.STACK, "stack 3").state()).isEqualTo(FacetLine.State.EXCLUDED);
        assertThat(posts.counted).containsExactly("");
    }

    @Test
    void valuesOfOneFieldStandInOneTerm() {
        count("");
        facets.toggle(line(FacetGroup.STACK, "stack 2"));
        facets.toggle(line(FacetGroup.STACK, "stack 4"));
        assertThat(filter.text().get()).isEqualTo("stack:\"stack 2\",\"stack 4\"");
        facets.only(line(FacetGroup.STACK, "stack 4"));
        assertThat(filter.text().get()).isEqualTo("stack:\"stack 4\"");
        facets.clear(FacetGroup.STACK);
        assertThat(filter.text().get()).isEmpty();
    }

    @Test
    void aFlagIsOneLineUnlessSomethingElseIsAskedOfIt() {
        facets.choice().open(FacetGroup.FLAGS).set(true);
        count("");
        assertThat(few(FacetGroup.FLAGS))
                .containsExactly(
                        "Changed since approval",
                        "AI style",
                        "AI style: not given",
                        "Has images",
                        "Has images: not given",
                        "Image heavy",
                        "Image heavy: not given");
        count("changed:no");
        assertThat(line(FacetGroup.FLAGS, "Changed since approval: no").state())
                .isEqualTo(FacetLine.State.CHOSEN);
        assertThat(line(FacetGroup.FLAGS, "Changed since approval: no").count()).isEqualTo(120);
    }

    @Test
    void onlyWhatIsUnfoldedIsCounted() {
        facets.choice().unfold("stack");
        count("");
        assertThat(facets.table().of(Field.STACK)).isNotEmpty();
        assertThat(facets.table().of(Field.STATUS)).isNotEmpty();
        assertThat(facets.table().of(Field.FORM)).isEmpty();
        facets.choice().open(FacetGroup.FORM).set(true);
        held.doFirst();
        assertThat(line(FacetGroup.FORM, "Page").count()).isEqualTo(120);
    }

    @Test
    void aGroupThatTheFilterNamesIsSeenWhetherItWasChosenOrNot() {
        count("");
        assertThat(facets.isSeen(FacetGroup.PARSE)).isFalse();
        filter.text().set("missing:parse");
        assertThat(facets.isSeen(FacetGroup.PARSE)).isTrue();
        assertThat(facets.terms(FacetGroup.PARSE)).hasSize(1);
        filter.clear();
        assertThat(facets.isSeen(FacetGroup.PARSE)).isFalse();
    }

    @Test
    void valuesAreFoundByAPartOfTheirNames() {
        count("");
        FacetSearch search = new FacetSearch(FacetGroup.STACK, facets);
        search.text().set(" STACK 1");
        held.doFirst();
        assertThat(search.found())
                .extracting(FacetLine::label)
                .containsExactly("stack 1", "stack 10", "stack 11");
        search.text().set("none such");
        search.text().set("10");
        held.doFirst();
        held.doFirst();
        assertThat(search.found()).extracting(FacetLine::label).containsExactly("stack 10");
    }

    @Test
    void statesKeepTheirPlacesWhateverTheirCounts() {
        posts.decide(3, Status.REJECTED);
        count("");
        assertThat(few(FacetGroup.STATUS))
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
    void whatIsShownAndUnfoldedIsRememberedAsTexts() {
        FacetChoice choice = facets.choice();
        assertThat(choice.unfolded()).contains("status").doesNotContain("batch");
        choice.unfold("batch,nonsense");
        assertThat(choice.unfolded()).isEqualTo("batch");
        assertThat(choice.open(FacetGroup.STATUS).get()).isFalse();
        assertThat(choice.changed()).isEmpty();
        choice.shown(FacetGroup.DEPTH).set(false);
        choice.shown(FacetGroup.PARSE).set(true);
        assertThat(choice.changed()).isEqualTo("depth,parse");
        FacetChoice next = new FacetChoice();
        next.change("parse,depth");
        assertThat(next.shown(FacetGroup.DEPTH).get()).isFalse();
        assertThat(next.shown(FacetGroup.PARSE).get()).isTrue();
        assertThat(next.shown(FacetGroup.STATUS).get()).isTrue();
        next.foldAll(false);
        assertThat(next.unfolded()).contains("parse,").doesNotContain("depth");
    }

    private void count(String query) {
        list.filter(query);
        while (held.waiting() > 0) {
            held.doFirst();
        }
    }

    private List<String> few(FacetGroup group) {
        return shown(group).stream().map(FacetLine::label).toList();
    }

    private List<FacetLine> shown(FacetGroup group) {
        return facets.counts().get().of(group).few(facets.query().get());
    }

    private FacetLine line(FacetGroup group, String label) {
        return shown(group).stream().filter(l -> l.label().equals(label)).findFirst().orElseThrow();
    }
}
