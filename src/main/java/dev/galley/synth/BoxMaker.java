package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes up the meta box of a body: all twenty fields, in the order of the site. In a troubled box
/// some values do not fit, or contradict the body. For one article.
final class BoxMaker {

    private static final List<String> WRONG_NUMBERS = List.of("140", "-3", "n/a", "7.5", "high");
    private static final List<String> WRONG_DATES =
            List.of("2021-02-30", "03/04/2021", "last spring", "2020-13-01");

    private final Parts parts;
    private final Words words;
    private final Dice dice;
    private final Phrases phrases;
    private final Subject subject;
    private final List<Block> blocks;
    private final List<Block.Image> images;
    private final boolean review;

    BoxMaker(Parts parts, List<Block> blocks) {
        this.parts = parts;
        this.words = parts.words();
        this.dice = parts.dice();
        this.phrases = parts.phrases();
        this.subject = parts.subject();
        this.blocks = blocks;
        this.images =
                blocks.stream()
                        .filter(Block.Image.class::isInstance)
                        .map(Block.Image.class::cast)
                        .toList();
        this.review = dice.percent(20);
    }

    /// The fields, without image sources.
    List<BoxField.Known> fields() {
        List<BoxField.Known> fields = new ArrayList<>();
        for (MetaField field : MetaField.values()) {
            BoxField.Known made = made(field);
            if (made != null) {
                fields.add(made);
            }
        }
        return fields;
    }

    private BoxField.@Nullable Known made(MetaField field) {
        return switch (field) {
            case TOPIC -> text(field, subject.problem() + " / " + subject.stack());
            case SUMMARY -> text(field, phrases.any("summaries"));
            case AI_OUTLINE -> outline();
            case AI_BRIEF -> text(field, phrases.any("briefs"));
            case STACK -> items(field, stack());
            case TOOLS -> items(field, subject.tools());
            case CODE_LANGUAGE -> text(field, subject.language());
            case DIFFICULTY -> text(field, difficulty());
            case READING_TIME -> number(field, dice.between(2, 20));
            case VIEW_COUNT -> number(field, dice.below(500_000));
            case SCORE -> score();
            case REVISION -> revision();
            case REFERENCE -> text(field, ids("anp-ref-%06d-%04d"));
            case HASH -> text(field, dice.hex(24));
            case FLAGS -> flags();
            case CHECKLIST -> checklist();
            case ENTITIES -> entities();
            case IMAGE_SOURCES -> null;
            case PAYLOAD -> payload();
            case NOTES -> items(field, notes());
        };
    }

    private BoxField.Known text(MetaField field, String text) {
        boolean odd = parts.trouble(6);
        return FieldMaker.text(field, odd ? dice.pick(words.phrases("label values")) : text);
    }

    private BoxField.Known number(MetaField field, int number) {
        return parts.trouble(6)
                ? FieldMaker.unfit(field, dice.pick(words.phrases("fault texts")))
                : FieldMaker.whole(field, number);
    }

    private BoxField.Known items(MetaField field, List<String> items) {
        if (!parts.trouble(8)) {
            return FieldMaker.items(field, items);
        }
        List<String> odd = new ArrayList<>(items);
        odd.set(dice.below(odd.size()), dice.pick(words.phrases("label values")));
        return FieldMaker.items(field, odd);
    }

    private List<String> stack() {
        return List.of(subject.stack(), subject.area(), subject.language());
    }

    private String difficulty() {
        return parts.trouble(4)
                ? "ninja"
                : dice.pick(List.of("beginner", "intermediate", "advanced"));
    }

    private String ids(String form) {
        return String.format(Locale.ROOT, form, subject.number(), dice.below(10_000));
    }

    private BoxField.Known outline() {
        boolean other = parts.trouble(5);
        return FieldMaker.group(
                MetaField.AI_OUTLINE,
                List.of(
                        Entry.text("context", subject.scenario()),
                        Entry.text(
                                "problem", other ? "something else: entirely" : subject.problem()),
                        Entry.text("stack", subject.stack()),
                        Entry.text("recommended action", phrases.any("actions"))));
    }

    private BoxField.Known score() {
        List<Entry> entries = new ArrayList<>();
        entries.add(score("quality", 45, 98));
        entries.add(score("freshness", 30, 75));
        entries.add(score("depth", 40, 96));
        entries.add(score("clarity", 40, 97));
        if (parts.trouble(6)) {
            entries.add(Entry.whole("originality", dice.below(101)));
        }
        return FieldMaker.group(MetaField.SCORE, ordered(entries));
    }

    private Entry score(String label, int least, int most) {
        if (parts.trouble(4)) {
            return Entry.unfit(label, dice.pick(WRONG_NUMBERS), ValueType.SCORE);
        }
        return Entry.whole(label, parts.trouble(4) ? 97 : dice.between(least, most));
    }

    private BoxField.Known revision() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.text("status", dice.pick(List.of("drafted", "reviewed", "imported"))));
        entries.add(Entry.text("version", "1." + dice.below(10) + "." + dice.below(10)));
        String day =
                String.format(
                        Locale.ROOT,
                        "%d-%02d-%02d",
                        parts.trouble(4) ? 2099 : dice.between(2018, 2025),
                        dice.between(1, 12),
                        dice.between(1, 28));
        entries.add(
                parts.trouble(4)
                        ? Entry.unfit("last reviewed", dice.pick(WRONG_DATES), ValueType.DATE)
                        : Entry.text("last reviewed", day));
        if (parts.trouble(4)) {
            entries.add(Entry.text("reviewed by", "the night shift"));
        }
        return FieldMaker.group(MetaField.REVISION, ordered(entries));
    }

    private BoxField.Known flags() {
        List<Entry> entries = new ArrayList<>();
        entries.add(flag("ai generated style", true));
        entries.add(flag("has images", parts.trouble(5) == images.isEmpty()));
        entries.add(flag("image heavy", parts.trouble(5)));
        entries.add(flag("needs human review", review));
        return FieldMaker.group(MetaField.FLAGS, ordered(entries));
    }

    private Entry flag(String label, boolean yes) {
        return parts.trouble(3)
                ? Entry.unfit(label, yes ? "yes" : "no", ValueType.FLAG)
                : Entry.flag(label, yes);
    }

    /// The last list of the body, as a clean article has it.
    private BoxField.@Nullable Known checklist() {
        List<String> items = List.of();
        for (Block block : blocks) {
            items = block instanceof Block.Listing list ? list.items() : items;
        }
        if (parts.trouble(8)) {
            items = phrases.several("items", 4);
        }
        return items.isEmpty() ? null : items(MetaField.CHECKLIST, items);
    }

    private BoxField.Known entities() {
        List<List<Entry>> groups = new ArrayList<>();
        groups.add(entity(subject.stack(), "stack"));
        groups.add(entity(subject.area(), "area"));
        groups.add(entity(subject.problem(), "problem"));
        if (parts.trouble(10)) {
            groups.add(List.of(Entry.text("name", dice.pick(words.phrases("nouns")))));
        }
        return FieldMaker.groups(MetaField.ENTITIES, groups);
    }

    private static List<Entry> entity(String name, String type) {
        return List.of(Entry.text("name", name), Entry.text("type", type));
    }

    private BoxField.Known payload() {
        int paragraphs = -1;
        for (Block block : blocks) {
            paragraphs += block instanceof Block.Paragraph ? 1 : 0;
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.text("source id", subject.sourceId()));
        entries.add(Entry.text("generator", "anp content synthesizer"));
        entries.add(
                parts.trouble(3)
                        ? Entry.unfit("paragraphs", "a few", ValueType.INTEGER)
                        : Entry.whole("paragraphs", paragraphs + (parts.trouble(8) ? 2 : 0)));
        entries.add(Entry.text("scenario", subject.scenario()));
        entries.add(Entry.whole("seed", subject.number()));
        if (parts.trouble(4)) {
            entries.add(Entry.text("model", "draft: two"));
        }
        return FieldMaker.group(MetaField.PAYLOAD, ordered(entries));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(phrases.several("calm notes", dice.between(1, 3)));
        if (review || parts.trouble(10)) {
            notes.add(phrases.any("asking notes"));
        }
        return notes;
    }

    private List<Entry> ordered(List<Entry> entries) {
        return parts.trouble(15) ? dice.shuffled(entries) : entries;
    }

    /// The address of a picture at a source.
    String address(Block.Image image) {
        return switch (image.source()) {
            case "unsplash" ->
                    String.format(
                            Locale.ROOT,
                            "https://images.unsplash.com/photo-15%08d-%s"
                                    + "?auto=format&fit=crop&w=1200&q=80",
                            dice.below(100_000_000),
                            dice.hex(12));
            case "pexels" -> {
                int number = dice.between(100_000, 9_999_999);
                yield "https://images.pexels.com/photos/" + number + "/photo.jpeg";
            }
            case "picsum.photos" -> "https://picsum.photos/seed/" + dice.hex(6) + "/1200/630";
            case "dummyimage.com" ->
                    "https://dummyimage.com/1200x630/111827/ffffff.png&text=" + dice.hex(4);
            case "wikimedia commons" ->
                    "https://upload.wikimedia.org/wikipedia/commons/a/" + dice.hex(2) + "/Desk.jpg";
            default -> "http://cdn.galley.test/" + dice.hex(8) + ".jpg";
        };
    }
}
