package dev.galley.parse;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.PostMeta;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/// Reads the body: title, paragraphs, headings, lists, code and images. For one body.
final class BodyReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TITLE_SENTENCE = 100;
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_HEADING_WORDS = 12;
    private static final String NO_HEADING_END = ".,;!";

    private final Lines lines;
    private final LanguageGuess languages;
    private final ImageAddresses addresses;

    /// Each image in order, as its run comes.
    private final Iterator<ImageLines> images;

    private BodyReader(Lines lines, List<ImageLines> images, PostMeta meta) {
        this.lines = lines;
        this.languages = LanguageGuess.of(meta);
        this.addresses = ImageAddresses.of(images, meta);
        this.images = images.iterator();
    }

    /// Reads the lines that the layout gives to the body.
    static Body read(Lines lines, Layout layout, Form form, PostMeta meta) {
        int start = layout.body();
        int end = layout.bodyEnd();
        List<ImageLines> images = images(lines, start, end);
        BitSet imageLines = new BitSet();
        for (ImageLines image : images) {
            imageLines.set(image.line());
        }
        BitSet code = CodeRuns.find(lines, start, end, imageLines);
        List<Run> runs = new BlockCutter(lines, form, code, imageLines, end).runs(start);
        return new BodyReader(lines, images, meta).body(runs);
    }

    private static List<ImageLines> images(Lines lines, int start, int end) {
        List<ImageLines> images = new ArrayList<>();
        int line = start;
        while (line < end) {
            ImageLines image = ImageLines.at(lines, line, end);
            if (image != null) {
                images.add(image);
            }
            line += image == null ? 1 : 2;
        }
        return images;
    }

    private Body body(List<Run> runs) {
        boolean titled = !runs.isEmpty() && isTitle(runs.getFirst());
        Span title = titled ? lines.span(runs.getFirst().first()) : null;
        List<Block> blocks = new ArrayList<>();
        for (int i = titled ? 1 : 0; i < runs.size(); i++) {
            blocks.add(block(runs.get(i), i + 1 < runs.size()));
        }
        return new Body(title == null ? null : title.of(lines.all()), title, blocks);
    }

    private boolean isTitle(Run run) {
        if (run.kind() != Run.Kind.PROSE || run.first() != run.last()) {
            return false;
        }
        int length = lines.end(run.first()) - lines.start(run.first());
        boolean sentence = lines.all().charAt(lines.end(run.first()) - 1) == '.';
        return length <= (sentence ? LONGEST_TITLE_SENTENCE : LONGEST_TITLE);
    }

    private Block block(Run run, boolean followed) {
        Span span = lines.span(run.first(), run.last());
        return switch (run.kind()) {
            case PROSE -> prose(run, span, followed);
            case ITEMS -> listing(run);
            case CODE -> {
                String text = lines.unix(span);
                yield new Block.Code(text, languages.of(text), span);
            }
            case IMAGE -> image();
        };
    }

    private Block prose(Run run, Span span, boolean followed) {
        String text = lines.unix(span);
        return followed && run.first() == run.last() && isHeading(text)
                ? new Block.Heading(text, span)
                : new Block.Paragraph(text, span);
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && NO_HEADING_END.indexOf(text.charAt(text.length() - 1)) < 0
                && words(text) <= MOST_HEADING_WORDS;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!White.is(text.charAt(i)) && (i == 0 || White.is(text.charAt(i - 1)))) {
                words++;
            }
        }
        return words;
    }

    private Block listing(Run run) {
        List<String> items = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        boolean ordered = false;
        for (int i = run.first(); i <= run.last(); i++) {
            @Nullable Bullet bullet = Bullet.of(lines, i);
            if (bullet != null) {
                Span item = new Span(bullet.start(), lines.end(i));
                ordered |= i == run.first() && bullet.ordered();
                spans.add(item);
                items.add(item.of(lines.all()));
            }
        }
        return new Block.Listing(items, spans, ordered, spans.getFirst().to(spans.getLast()));
    }

    private Block image() {
        ImageLines image = images.next();
        String url = addresses.of(image);
        return new Block.Image(image.caption(), image.source(), url, image.span(lines));
    }
}
