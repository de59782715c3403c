package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.text.Span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaretTest {

    private final Caret caret = new Caret();

    @BeforeEach
    void show() {
        caret.show("one 😀 two_three, four");
    }

    @Test
    void itStepsOverAPairAsOneCharacter() {
        caret.place(4, false);
        caret.step(1, false);
        assertThat(caret.at()).isEqualTo(6);
        caret.step(-1, true);
        assertThat(caret.selected()).isEqualTo("😀");
    }

    @Test
    void aStepEndsASelectionAtItsEdge() {
        caret.select(new Span(4, 9));
        caret.step(-1, false);
        assertThat(caret.at()).isEqualTo(4);
        caret.select(new Span(4, 9));
        caret.step(1, false);
        assertThat(caret.selection()).isEqualTo(new Span(9, 9));
    }

    @Test
    void itGoesByWords() {
        caret.place(7, false);
        caret.word(1, true);
        assertThat(caret.selected()).isEqualTo("two_three, ");
        caret.word(-1, false);
        assertThat(caret.at()).isEqualTo(7);
        caret.selectWord(10);
        assertThat(caret.selected()).isEqualTo("two_three");
    }

    @Test
    void itStaysInTheTextAndBeginsAnewInAnother() {
        caret.place(999, true);
        assertThat(caret.selected()).isEqualTo("one 😀 two_three, four");
        caret.step(1, true);
        caret.word(1, true);
        assertThat(caret.at()).isEqualTo(22);
        caret.show("x");
        assertThat(caret.selection()).isEqualTo(new Span(0, 0));
        caret.step(-1, false);
        caret.selectAll();
        assertThat(caret.selected()).isEqualTo("x");
    }
}
