package dev.galley.ui.reader;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Severity;
import dev.galley.code.CodeColours;
import dev.galley.text.Span;
import dev.galley.ui.reader.ReadingLine.Setting;
import dev.galley.ui.reader.ReadingLine.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Sets the title and the blocks of an article as lines.
final class ArticleLines {

    private static final String SOURCE = "Source: ";
    private static final String IMAGE_ICON = "\ue085 ";

    private final List<ReadingLine> lines = new ArrayList<>();
    private final ProblemPlaces places;
    private final FindingMarks findings;
    private int block;

    private ArticleLines(ProblemPlaces places, FindingMarks findings) {
        this.places = places;
        this.findings = findings;
    }

    /// The lines of an article, its title and a line under it first.
    static List<ReadingLine> of(
            Article article, String byline, ProblemPlaces places, FindingMarks findings) {
        ArticleLines set = new ArticleLines(places, findings);
        set.title(article, byline);
        set.blocks(article.blocks());
        return set.lines.stream().map(set::sided).toList();
    }

    /// A line with the mark at its side of what is about all of its block.
    private ReadingLine sided(ReadingLine line) {
        boolean over = line.kind() == LineKind.BYLINE || line.kind() == LineKind.NOTE;
        Severity worst = over ? null : findings.worst(line.block());
        return worst == null ? line : line.beside(worst);
    }

    /// The lines of an article's body, at least one.
    static List<ReadingLine> of(List<Block> blocks) {
        ArticleLines set = new ArticleLines(ProblemPlaces.none(), FindingMarks.none());
        set.blocks(blocks);
        return List.copyOf(set.lines);
    }

    private void title(Article article, String byline) {
        block = ReadingLine.TITLE;
        String title = article.title();
        if (title == null || title.isBlank()) {
            single(LineKind.NO_TITLE, Words.plain("No title"));
        } else {
            prose(LineKind.TITLE, title, places.in(title, article.titleSpan()));
        }
        single(LineKind.BYLINE, Words.plain(byline));
    }

    private void blocks(List<Block> blocks) {
        for (block = 0; block < blocks.size(); block++) {
            add(blocks.get(block));
        }
        if (blocks.isEmpty()) {
            single(LineKind.NOTE, Words.plain("This post has no text."));
        }
    }

    private void add(Block b) {
        switch (b) {
            case Block.Paragraph p -> text(LineKind.PARAGRAPH, p.text(), p.span());
            case Block.Heading h -> text(LineKind.HEADING, h.text(), h.span());
            case Block.Listing l -> listing(l);
            case Block.Code c -> code(c);
            case Block.Image i -> image(i);
        }
    }

    private void text(LineKind kind, String text, @Nullable Span span) {
        prose(kind, text, marks(text, span, 0));
    }

    /// What is marked in a piece of the block's text, which starts at a place of it.
    private List<Mark> marks(String text, @Nullable Span span, int from) {
        List<Mark> marks = new ArrayList<>(places.in(text, span));
        marks.addAll(findings.in(block, from, text.length()));
        return marks;
    }

    private void single(LineKind kind, Words words) {
        lines.add(new ReadingLine(block, kind, words, new Setting("", Join.BLOCK, true)));
    }

    private void prose(LineKind kind, String text, List<Mark> marks) {
        prose(kind, text, new Setting("", Join.BLOCK, false), marks);
        closeBlock();
    }

    private void prose(LineKind kind, String text, Setting start, List<Mark> marks) {
        boolean first = true;
        for (Span line : Pieces.lines(text)) {
            for (Pieces.Piece piece : Pieces.ofProse(line.of(text))) {
                int from = line.start() + piece.start();
                int to = line.start() + piece.end();
                Words words = Words.marked(text.substring(from, to), Mark.within(marks, from, to));
                Setting setting = first ? start : new Setting("", piece.join(), false);
                lines.add(new ReadingLine(block, kind, words, setting));
                first = false;
            }
        }
    }

    private void listing(Block.Listing list) {
        int digits = String.valueOf(list.items().size()).length();
        int from = 0;
        for (int i = 0; i < list.items().size(); i++) {
            String number = String.valueOf(i + 1);
            String fill = String.valueOf(ReadingLine.FIGURE_SPACE).repeat(digits - number.length());
            String marker = list.ordered() ? fill + number + "." : ReadingLine.BULLET;
            Span span = list.itemSpans().isEmpty() ? list.span() : list.itemSpans().get(i);
            List<Mark> marks = marks(list.items().get(i), span, from);
            from += list.items().get(i).length() + 1;
            Setting start = new Setting(marker, i == 0 ? Join.BLOCK : Join.LINE, false);
            prose(LineKind.ITEM, list.items().get(i), start, marks);
        }
        if (!list.items().isEmpty()) {
            closeBlock();
        }
    }

    private void code(Block.Code code) {
        node(LineKind.CODE_HEAD, Join.BLOCK);
        List<Mark> marks = marks(code.text(), code.span(), 0);
        TokenCursor cursor = new TokenCursor(CodeColours.tokens(code.text(), code.language()));
        int offset = 0;
        Join join = Join.BLOCK;
        for (String line : code.text().split("\n", -1)) {
            for (Pieces.Piece piece : Pieces.ofCode(line)) {
                int from = offset + piece.start();
                int to = offset + piece.end();
                String text = line.substring(piece.start(), piece.end());
                Words words =
                        new Words("", text, cursor.within(from, to), Mark.within(marks, from, to));
                Setting setting = new Setting("", join == Join.BLOCK ? join : piece.join(), false);
                lines.add(new ReadingLine(block, LineKind.CODE, words, setting));
                join = Join.LINE;
            }
            offset += line.length() + 1;
        }
        closeBlock();
    }

    private void image(Block.Image image) {
        String caption = oneLine(image.caption());
        List<Mark> marks = marks(caption, image.span(), 0);
        Words words = new Words(IMAGE_ICON, caption, List.of(), marks);
        lines.add(
                new ReadingLine(
                        block, LineKind.IMAGE_CAPTION, words, new Setting("", Join.BLOCK, false)));
        String source = oneLine(image.source());
        if (source.isBlank()) {
            inImage(Words.plain("Source not given"));
        } else {
            List<Mark> inSource = places.in(source, image.span());
            inImage(Words.marked(SOURCE + source, Mark.moved(inSource, SOURCE.length())));
        }
        if (image.url() != null) {
            inImage(Words.plain(oneLine(image.url())));
        }
        node(LineKind.IMAGE_FRAME, Join.LINE);
        closeBlock();
    }

    private void inImage(Words words) {
        Setting setting = new Setting("", Join.LINE, false);
        lines.add(new ReadingLine(block, LineKind.IMAGE_SOURCE, words, setting));
    }

    private void node(LineKind kind, Join join) {
        lines.add(new ReadingLine(block, kind, Words.plain(""), new Setting("", join, false)));
    }

    private void closeBlock() {
        lines.add(lines.removeLast().asLast());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
