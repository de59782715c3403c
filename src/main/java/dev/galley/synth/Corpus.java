package dev.galley.synth;

import dev.galley.article.Form;
import dev.galley.text.SourceText;

import java.util.Locale;

/// A made-up corpus, without an end: each number from 1 is a post. Seed and number decide every
/// byte. Immutable and thread-safe.
///
/// Seven posts in ten are pages, seven in ten clean.
public final class Corpus {

    private static final int PAGES = 70;
    private static final int CLEAN = 70;
    private static final long IDS = 1_000_000;

    private final Words words = Words.load();
    private final long seed;

    /// @param seed another seed gives another corpus
    public Corpus(long seed) {
        this.seed = seed;
    }

    /// A post as a file.
    public MadePost post(long number) {
        return post(number, false);
    }

    /// A post as a line of JSON has it: in UTF-8, without a byte order mark.
    public MadePost line(long number) {
        return post(number, true);
    }

    private MadePost post(long number, boolean utf8) {
        Dice dice = Dice.of(seed, number);
        Form form = dice.percent(PAGES) ? Form.PAGE : Form.PLAIN;
        Profile profile = dice.percent(CLEAN) ? Profile.CLEAN : Profile.TROUBLED;
        Encoding wanted = Encoding.of(dice, profile);
        boolean ended = dice.percent(70);
        Draft draft = DraftMaker.of(words, dice, id(number), form, profile);
        Paper paper = new Paper(draft.habits().lineEnd());
        Truth truth = new Press(draft, dice, paper).print();
        if (!ended) {
            paper.cutLastEnd();
        }
        String text = paper.text();
        Encoding encoding = utf8 ? Encoding.UTF_8 : wanted.fit(text);
        if (encoding.isGuessed()) {
            truth.problem("source.encoding", "the bytes are not UTF-8", null);
        }
        byte[] bytes = encoding.bytes(text);
        String name = String.format(Locale.ROOT, "%06d_%s", number, profile.word());
        return new MadePost(name, profile, bytes, truth.of(name, SourceText.sha256(bytes), text));
    }

    /// The number that the site gave to the post; corpora of different seeds share none, but for
    /// absurd ones.
    private long id(long number) {
        return Math.floorMod(seed, 9_000L) * IDS + number;
    }
}
