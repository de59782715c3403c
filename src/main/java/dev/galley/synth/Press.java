package dev.galley.synth;

import dev.galley.article.Passage;
import dev.galley.text.Span;

import java.util.List;

/// Prints a draft, and notes while it prints where each piece stands. For one draft.
final class Press {

    private static final String META = "alphanode post meta";
    private static final String SIMILAR = "Similar Posts";

    private final Draft draft;
    private final Dice dice;
    private final Paper paper;
    private final Layout layout;
    private final Truth truth;

    /// @param paper where to print; several drafts can stand on one
    Press(Draft draft, Dice dice, Paper paper) {
        this.draft = draft;
        this.dice = dice;
        this.paper = paper;
        this.layout = new Layout(draft, paper, dice);
        this.truth = new Truth(draft);
    }

    /// Prints all of it.
    Truth print() {
        if (!draft.habits().furniture().isEmpty()) {
            chrome(draft.habits().furniture());
            layout.gap();
        }
        String title = draft.title();
        if (title != null) {
            truth.title(layout.line(title));
            layout.gap();
        }
        new BodyPress(draft, paper, layout, dice).print(truth);
        box();
        similar();
        behind();
        return truth;
    }

    private void box() {
        List<BoxField> box = draft.box();
        if (box != null) {
            layout.gap();
            chrome(META);
            layout.maybeGap();
            new BoxPress(draft, paper, layout, dice, truth).print(box);
        }
    }

    private void similar() {
        Draft.Similar similar = draft.similar();
        if (similar == null) {
            return;
        }
        layout.gap();
        chrome(SIMILAR);
        if (!similar.titles().isEmpty()) {
            layout.maybeGap();
        }
        for (String title : similar.titles()) {
            String mark = similar.bulleted() ? draft.habits().boxBullet() : "";
            truth.similar(layout.item(mark, title), title);
            if (similar.apart()) {
                layout.gap();
            }
        }
    }

    private void behind() {
        String tail = draft.tail();
        if (tail != null) {
            layout.gap();
            int start = paper.at();
            paper.put(tail);
            unclaimed(start, "body.after-end", "text follows the end of the article");
            paper.end();
        }
        Draft second = draft.second();
        if (second != null) {
            layout.gap();
            int start = paper.at();
            paper.put("| |\n\n");
            new Press(second, dice, paper).print();
            unclaimed(start, "body.second-article", "a second article follows this one");
        }
    }

    private void unclaimed(int start, String code, String message) {
        String rest = paper.text().substring(start);
        String text = rest.strip().replaceAll("\u00A0+$", "").strip();
        int from = start + rest.indexOf(text);
        Span span = new Span(from, from + text.length());
        truth.unclaimed(new Passage(span, text));
        truth.problem(code, message, span);
    }

    private void chrome(String text) {
        truth.chrome(layout.bare(text), text);
    }
}
