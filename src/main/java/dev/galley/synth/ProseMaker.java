package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.Form;

import java.util.ArrayList;
import java.util.List;

/// Makes up paragraphs, headings and lists. For one article.
final class ProseMaker {

    private static final int WIDTH = 72;
    private static final char NO_BREAK = '\u00A0';

    private final Dice dice;
    private final Phrases phrases;
    private final Form form;
    private final boolean troubled;

    ProseMaker(Dice dice, Phrases phrases, Form form, Profile profile) {
        this.dice = dice;
        this.phrases = phrases;
        this.form = form;
        this.troubled = profile == Profile.TROUBLED;
    }

    /// The first paragraph of an article; where there is no title, one that can be none.
    Block.Paragraph introduction(boolean titled) {
        if (!titled) {
            return paragraphOf(phrases.fresh("no title introductions"));
        }
        return paragraphOf(phrases.fresh("introductions") + " " + phrases.sentence());
    }

    /// The last paragraph.
    Block.Paragraph closing() {
        return paragraphOf(phrases.fresh("closings") + " " + phrases.sentence());
    }

    /// A paragraph of anything.
    Block.Paragraph paragraph() {
        if (troubled && dice.percent(5)) {
            return paragraphOf(phrases.fresh("short sentences"));
        }
        List<String> sentences = sentences();
        if (dice.percent(troubled ? 20 : 8)) {
            sentences.set(dice.below(sentences.size()), phrases.fresh("trap sentences"));
        }
        if (dice.percent(4)) {
            sentences.add(phrases.fresh("accent sentences"));
        }
        if (troubled) {
            faults(sentences);
        }
        return paragraphOf(String.join(" ", sentences));
    }

    /// A paragraph of plain sentences, which nothing can be mistaken for.
    Block.Paragraph plainParagraph() {
        return paragraphOf(String.join(" ", sentences()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int count = dice.percent(20) ? 1 : dice.between(2, 4);
        for (int i = 0; i < count; i++) {
            sentences.add(phrases.sentence());
        }
        return sentences;
    }

    private void faults(List<String> sentences) {
        if (dice.percent(3)) {
            sentences.add(phrases.fresh("wide sentences"));
        }
        if (dice.percent(2)) {
            sentences.add(phrases.fresh("fault sentences"));
        }
        if (dice.percent(2)) {
            sentences.add(sentences.getFirst());
        }
        if (dice.percent(1)) {
            sentences.add(phrases.fresh("cut sentences"));
        }
    }

    private Block.Paragraph paragraphOf(String text) {
        String laid = text;
        if (troubled && dice.percent(5)) {
            laid = withNoBreak(laid);
        }
        if (troubled && form == Form.PAGE && dice.percent(6)) {
            laid = wrapped(laid);
        }
        return new Block.Paragraph(laid, null);
    }

    private String withNoBreak(String text) {
        int blank = text.indexOf(' ', dice.below(text.length()));
        return blank < 0 ? text : text.substring(0, blank) + NO_BREAK + text.substring(blank + 1);
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder(text);
        int from = 0;
        while (out.length() - from > WIDTH) {
            int blank = out.lastIndexOf(" ", from + WIDTH);
            if (blank <= from) {
                return out.toString();
            }
            out.setCharAt(blank, '\n');
            from = blank + 1;
        }
        return out.toString();
    }

    /// A heading. Most are a few words; some are questions, end with a colon, or are one word.
    Block.Heading heading() {
        int kind = dice.below(100);
        String section = "headings";
        if (kind >= 88) {
            section = kind < 93 ? "question headings" : "colon headings";
            section = kind < 97 ? section : "word headings";
        }
        String text;
        do {
            text = phrases.fresh(section);
        } while (!Rules.isHeading(text));
        return new Block.Heading(text, null);
    }

    /// A list.
    Block.Listing list() {
        int count = dice.percent(troubled ? 10 : 3) ? 1 : dice.between(2, 7);
        List<String> items = new ArrayList<>(phrases.several("items", count));
        if (troubled && dice.percent(25)) {
            items.set(dice.below(count), phrases.fresh("trap items"));
        }
        return new Block.Listing(items, List.of(), dice.percent(20), null);
    }
}
