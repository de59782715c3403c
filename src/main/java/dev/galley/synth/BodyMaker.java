package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.Form;

import java.util.ArrayList;
import java.util.List;

/// Makes up the blocks of a body, without their places. For one article.
final class BodyMaker {

    private static final List<String> CLEAN_SOURCES =
            List.of("unsplash", "pexels", "wikimedia commons");
    private static final List<String> SOURCES =
            List.of("unsplash", "picsum.photos", "dummyimage.com", "own work", "J. Doe, 2021");

    private final Words words;
    private final Dice dice;
    private final Phrases phrases;
    private final Form form;
    private final boolean troubled;
    private final Subject subject;
    private final ProseMaker prose;
    private final CodeMaker code;
    private final List<Block> blocks = new ArrayList<>();
    private int images;

    BodyMaker(Parts parts) {
        this.words = parts.words();
        this.dice = parts.dice();
        this.phrases = parts.phrases();
        this.form = parts.form();
        this.troubled = parts.profile() == Profile.TROUBLED;
        this.subject = parts.subject();
        this.prose = new ProseMaker(dice, phrases, form, parts.profile());
        this.code = new CodeMaker(words, dice, phrases, form, parts.profile());
    }

    /// An introduction, some sections, a checklist, and a closing section.
    List<Block> blocks(boolean titled) {
        blocks.add(prose.introduction(titled));
        if (dice.percent(65)) {
            image();
        }
        int sections = dice.between(1, 4);
        for (int i = 0; i < sections; i++) {
            section();
        }
        if (!troubled || dice.percent(75)) {
            checklist();
        }
        if (!troubled || dice.percent(85)) {
            heading();
            add(prose.closing());
        }
        if (troubled && dice.percent(3)) {
            lastLine();
        }
        return blocks;
    }

    private void section() {
        heading();
        if (troubled && dice.percent(4)) {
            heading();
        }
        int kind = dice.below(12);
        boolean bare = troubled && kind < 8 && dice.percent(15);
        int paragraphs = bare ? 0 : dice.between(1, 4);
        for (int i = 0; i < paragraphs; i++) {
            add(prose.paragraph());
        }
        extra(kind);
        if (kind >= 3 && kind < 8 && dice.percent(35)) {
            add(prose.paragraph());
        }
    }

    private void extra(int kind) {
        if (kind < 4 || (troubled && kind == 4)) {
            code();
        }
        if (troubled && (kind == 3 || kind == 5)) {
            add(prose.list());
        }
        if (troubled && kind == 5) {
            code();
        }
        if (kind == 6 || (troubled && kind == 7)) {
            image();
        }
        if (kind == 6 && troubled) {
            image();
        }
        if (bareHeading()) {
            add(prose.paragraph());
        }
    }

    /// Whether nothing but images follows the last heading yet.
    private boolean bareHeading() {
        int i = blocks.size() - 1;
        while (blocks.get(i) instanceof Block.Image) {
            i--;
        }
        return blocks.get(i) instanceof Block.Heading;
    }

    private void checklist() {
        heading();
        add(prose.list());
        if (dice.percent(25)) {
            image();
        }
        if (troubled && dice.percent(15)) {
            code();
        }
    }

    /// A line at the end that would be a heading if text followed.
    private void lastLine() {
        Block.Heading line = prose.heading();
        if (Rules.fits(blocks.getLast(), line)) {
            blocks.add(new Block.Paragraph(line.text(), null));
        }
    }

    private void heading() {
        Block.Heading heading = prose.heading();
        while (!Rules.fits(blocks.getLast(), heading)) {
            heading = prose.heading();
        }
        blocks.add(heading);
    }

    private void code() {
        boolean other = troubled && dice.percent(25);
        add(code.of(other ? dice.pick(Words.languages()) : subject.language()));
    }

    private void image() {
        if (form == Form.PLAIN) {
            return;
        }
        String section = troubled && dice.percent(15) ? "trap captions" : "captions";
        String caption = phrases.cased(phrases.any(section)) + " " + ++images;
        String source = dice.pick(troubled && dice.percent(60) ? SOURCES : CLEAN_SOURCES);
        add(new Block.Image(caption, source, null, null));
    }

    private void add(Block block) {
        Block last = blocks.getLast();
        if (!Rules.fits(last, block)) {
            blocks.add(prose.plainParagraph());
        }
        boolean beside = form == Form.PLAIN && Rules.isYaml(last);
        blocks.add(beside && block instanceof Block.Paragraph ? prose.plainParagraph() : block);
    }
}
