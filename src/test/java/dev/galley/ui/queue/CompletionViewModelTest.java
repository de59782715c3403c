package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionViewModelTest {

    private final CompletionViewModel completion =
            new CompletionViewModel(new FakePosts(120), InPlace.atOnce());

    @Test
    void fieldsAreOfferedThenTheirValuesWithCounts() {
        type("need");
        assertThat(completion.offers())
                .extracting(CompletionViewModel.Offer::label)
                .contains("needs-review:");
        CompletionViewModel.Offer field = completion.taken(true).orElseThrow();
        assertThat(field.result()).isEqualTo("needs-review:");
        type(field.result());
        assertThat(completion.isUnfinished()).isTrue();
        assertThat(completion.offers())
                .extracting(o -> o.label() + " " + o.detail())
                .containsExactly("no 96", "yes 24");
    }

    @Test
    void valuesThatNoPostHasYetAreOfferedToo() {
        type("status:de");
        CompletionViewModel.Offer offer = completion.taken(true).orElseThrow();
        assertThat(offer.result()).isEqualTo("status:deferred ");
        assertThat(offer.detail()).isEqualTo("0");
        assertThat(offer.caret()).isEqualTo("status:deferred ".length());
    }

    @Test
    void enterTakesOnlyWhatWasChosenWithTheArrows() {
        type("stack:");
        assertThat(completion.offers()).hasSize(8);
        assertThat(completion.taken(false)).isEmpty();
        completion.move(1);
        completion.move(1);
        assertThat(completion.chosen().get()).isEqualTo(1);
        completion.move(-1);
        completion.move(-1);
        assertThat(completion.chosen().get()).isEqualTo(7);
        assertThat(completion.taken(false)).isPresent();
    }

    @Test
    void whatIsWrittenOutIsNotOffered() {
        type("status:approved");
        assertThat(completion.offers()).isEmpty();
        type("path:");
        assertThat(completion.offers()).isEmpty();
    }

    @Test
    void numbersAreOfferedAsRangesThatPartThePosts() {
        type("form:page quality:");
        assertThat(completion.offers())
                .extracting(o -> o.label() + " " + o.detail())
                .contains("<40 45", ">=40 45", "missing:quality 30");
        type("form:page quality:>");
        assertThat(completion.offers()).allMatch(o -> o.label().startsWith(">="));
        assertThat(completion.taken(true).orElseThrow().result())
                .startsWith("form:page quality:>=");
        type("quality:7");
        assertThat(completion.offers()).isEmpty();
    }

    @Test
    void thePostsWithoutAFieldAreOfferedInPlaceOfItsValues() {
        type("form:page -quality:");
        CompletionViewModel.Offer missing = completion.offers().getLast();
        assertThat(missing.result()).isEqualTo("form:page -missing:quality ");
        type("mis");
        assertThat(completion.taken(true).orElseThrow().result()).isEqualTo("missing:");
        type("missing:qual");
        assertThat(completion.taken(true).orElseThrow().result()).isEqualTo("missing:quality ");
    }

    @Test
    void aValueThatStandsThereAlreadyIsNotOfferedAgain() {
        type("x stack:\"Stack 3\",stack");
        assertThat(completion.offers())
                .extracting(CompletionViewModel.Offer::label)
                .contains("stack 4")
                .doesNotContain("stack 3");
        type("status:approved,");
        assertThat(completion.offers())
                .extracting(CompletionViewModel.Offer::label)
                .contains("deferred")
                .doesNotContain("approved");
    }

    /// Texts have no values to offer, and all posts have the same number of problems.
    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldIsCompletedToAFilterThatIsUnderstood(Field field) throws QueryException {
        type(field.word().substring(0, field.word().length() - 1));
        assertThat(completion.offers())
                .extracting(CompletionViewModel.Offer::result)
                .contains(field.word() + ":");
        type(field.word() + ":");
        for (CompletionViewModel.Offer offer : completion.offers()) {
            assertThat(Query.parse(offer.result()).terms()).hasSize(1);
        }
        boolean nothing = field.kind() == Field.Kind.TEXT || field == Field.PROBLEMS;
        assertThat(completion.offers().isEmpty()).isEqualTo(nothing);
    }

    @Test
    void closingDropsTheOffersThatAreOnTheirWay() {
        InPlace held = InPlace.held();
        CompletionViewModel slow = new CompletionViewModel(new FakePosts(3), held);
        slow.typed("stack:", 6);
        slow.close();
        held.doFirst();
        assertThat(slow.offers()).isEmpty();
    }

    private void type(String text) {
        completion.typed(text, text.length());
    }
}
