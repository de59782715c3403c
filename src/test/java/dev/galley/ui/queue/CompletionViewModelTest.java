package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.Test;

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
        type("quality:");
        assertThat(completion.offers()).isEmpty();
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
