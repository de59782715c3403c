package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Makes up whole articles. For one article.
final class DraftMaker {

    /// Code that means nothing without its indentation.
    private static final List<String> INDENTED = List.of("python", "yaml");

    private final Parts parts;
    private final Dice dice;
    private final Phrases phrases;

    private DraftMaker(Parts parts) {
        this.parts = parts;
        this.dice = parts.dice();
        this.phrases = parts.phrases();
    }

    /// Makes up the article of a number.
    static Draft of(Words words, Dice dice, long number, Form form, Profile profile) {
        boolean bare = form == Form.PLAIN && profile == Profile.CLEAN;
        Subject subject = Subject.of(words, dice, number, bare ? INDENTED : List.of());
        Phrases phrases = new Phrases(words, dice, subject, dice.percent(30));
        return new DraftMaker(new Parts(words, dice, phrases, subject, form, profile)).draft(true);
    }

    private Draft draft(boolean first) {
        String title = parts.trouble(8) ? null : title();
        List<Block> blocks = new BodyMaker(parts).blocks(title != null);
        List<BoxField> box = null;
        if (parts.form() == Form.PAGE && dice.percent(90)) {
            BoxMaker maker = new BoxMaker(parts, blocks);
            ImageBox images = ImageBox.of(parts, maker, blocks);
            blocks = images.blocks();
            box = new BoxTrouble(parts).of(fields(maker, images));
        }
        Draft.Similar similar = parts.form() == Form.PAGE ? similar() : null;
        Draft second = first && similar != null && endsClearly(similar) ? second() : null;
        boolean tailed = second == null && similar != null && parts.trouble(10);
        return new Draft(
                parts.form(),
                Habits.of(dice, parts.form(), parts.profile()),
                title,
                blocks,
                box,
                similar,
                tailed && similar != null && !similar.apart() ? phrases.any("tails") : null,
                second);
    }

    private static List<BoxField.Known> fields(BoxMaker maker, ImageBox images) {
        List<BoxField.Known> fields = new ArrayList<>(maker.fields());
        BoxField.Known sources = images.field();
        if (sources != null) {
            fields.add(fields.size() - 2, sources);
        }
        return fields;
    }

    private String title() {
        String section = parts.trouble(15) ? "wild titles" : "titles";
        String title;
        do {
            title = phrases.cased(phrases.any(section));
        } while (!Rules.isTitle(title));
        return title;
    }

    private Draft.@Nullable Similar similar() {
        if (dice.percent(15)) {
            return null;
        }
        int count = dice.percent(55) ? 0 : dice.between(1, 6);
        List<String> titles =
                phrases.several("similar", count).stream().filter(t -> !t.endsWith(".")).toList();
        return new Draft.Similar(titles, dice.percent(60), dice.percent(20));
    }

    /// Whether it is plain where the similar titles end, whatever follows.
    private static boolean endsClearly(Draft.Similar similar) {
        return similar.titles().isEmpty() || (similar.bulleted() && !similar.apart());
    }

    private @Nullable Draft second() {
        return parts.trouble(8) ? new DraftMaker(parts).draft(false) : null;
    }
}
