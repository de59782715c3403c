package dev.galley.synth;

import dev.galley.article.Form;
import dev.galley.text.Span;

import java.util.List;

/// Prints lines and the gaps between them, with the white space that a site leaves round them. For
/// one article.
final class Layout {

    private static final List<String> BLANKS = List.of("", " ", "\t", "\u00A0", "   ");
    private static final List<String> INDENTS = List.of(" ", "\u00A0", "  ");
    private static final List<String> ENDS = List.of(" ", "  ", "\t", "\u00A0");

    private final Draft draft;
    private final Paper paper;
    private final Dice dice;

    Layout(Draft draft, Paper paper, Dice dice) {
        this.draft = draft;
        this.paper = paper;
        this.dice = dice;
    }

    /// A line, or several that belong together. The place is that of the text alone.
    Span line(String text) {
        return item("", text);
    }

    /// The same, perhaps with white space before it; not for lines beside code, where white space
    /// means something.
    Span indentedLine(String text) {
        boolean indented = draft.habits().sloppy() && draft.form() == Form.PAGE && dice.percent(3);
        return item(indented ? dice.pick(INDENTS) : "", text);
    }

    /// A line with no white space round it.
    Span bare(String text) {
        Span span = paper.put(text);
        paper.end();
        return span;
    }

    /// A line behind a mark that is not part of the text.
    Span item(String mark, String text) {
        paper.put(mark);
        Span span = paper.put(text);
        if (draft.habits().sloppy() && dice.percent(4)) {
            paper.put(dice.pick(ENDS));
        }
        paper.end();
        return span;
    }

    /// What separates two parts of a page: a blank line, or some; nothing in the plain form.
    void gap() {
        if (draft.form() == Form.PLAIN) {
            return;
        }
        boolean odd = draft.habits().sloppy() && dice.percent(12);
        paper.put(odd ? dice.pick(BLANKS) : "");
        paper.end();
        if (odd) {
            for (int i = dice.below(3); i > 0; i--) {
                paper.put(dice.pick(BLANKS));
                paper.end();
            }
        }
    }

    /// Nothing, or a blank line, where either will do.
    void maybeGap() {
        if (!draft.habits().sloppy() || dice.percent(70)) {
            gap();
        }
    }
}
