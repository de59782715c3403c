package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.Test;

class FindViewModelTest {

    @Test
    void wordsAreFoundWhateverTheirCaseUnlessItCounts() {
        FindViewModel find = open("Pump, pump and PUMP");
        find.words().set("pump");
        assertThat(find.count()).isEqualTo("1 of 3");
        find.matchCase().set(true);
        assertThat(find.count()).isEqualTo("1 of 1");
        assertThat(find.found().get().spans().start(0)).isEqualTo(6);
        find.words().set("valve");
        assertThat(find.count()).isEqualTo("Not found");
        find.next();
        assertThat(find.found().get().spans().current()).isEqualTo(-1);
    }

    @Test
    void itGoesRoundTheEndsAndBeginsWhereOneIs() {
        FindViewModel find = open("aa b aa b aa");
        find.from(4);
        find.words().set("aa");
        assertThat(find.count()).isEqualTo("2 of 3");
        find.next();
        find.next();
        assertThat(find.count()).isEqualTo("1 of 3");
        find.previous();
        assertThat(find.count()).isEqualTo("3 of 3");
        assertThat(find.found().get().moved()).isTrue();
        find.from(12);
        find.words().set("b");
        assertThat(find.count()).as("none behind, so from the start").isEqualTo("1 of 2");
    }

    @Test
    void anotherTextIsLookedThroughWithoutLeavingItsStart() {
        FindViewModel find = open("one");
        find.words().set("two");
        find.text("two two");
        assertThat(find.count()).isEqualTo("1 of 2");
        assertThat(find.found().get().moved()).isFalse();
        find.open().set(false);
        assertThat(find.found().get().spans()).isEqualTo(FoundSpans.NOTHING);
    }

    @Test
    void anAnswerThatComesLateIsDropped() {
        InPlace held = InPlace.held();
        FindViewModel find = new FindViewModel(held);
        find.text("one two two");
        find.open().set(true);
        find.words().set("one");
        find.words().set("two");
        held.doLast();
        held.doLast();
        assertThat(find.count()).isEqualTo("1 of 2");
    }

    @Test
    void veryManyAreCountedUpToALimit() {
        FoundSpans found = FoundSpans.of("a ".repeat(30_000), "A", false);
        assertThat(found.count()).isEqualTo("1 of over 20,000");
        assertThat(found.firstFrom(5)).isEqualTo(3);
        assertThat(FoundSpans.of("aaaa", "aa", true).start(1)).isEqualTo(2);
        assertThat(FoundSpans.of("abc", "", true)).isEqualTo(FoundSpans.NOTHING);
    }

    private static FindViewModel open(String text) {
        FindViewModel find = new FindViewModel(InPlace.atOnce());
        find.text(text);
        find.open().set(true);
        return find;
    }
}
