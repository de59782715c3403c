package dev.galley.ui.reader;

import dev.galley.article.Block;
import dev.galley.ui.reader.ReadingLine.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Sets the blocks of an article as lines.
final class ArticleLines {

    private static final String IMAGE_ICON = "\ue085 ";

    private final List<ReadingLine> lines = new ArrayList<>();

    private ArticleLines() {}

    /// The lines of an article's body, at least one.
    static List<ReadingLine> of(List<Block> blocks) {
        ArticleLines set = new ArticleLines();
        blocks.forEach(set::add);
        if (set.lines.isEmpty()) {
            set.single(LineKind.NOTE, Words.plain("This post has no text."));
        }
        return List.copyOf(set.lines);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph b -> prose(LineKind.PARAGRAPH, b.text(), "", Join.BLOCK);
            case Block.Heading b -> prose(LineKind.HEADING, b.text(), "", Join.BLOCK);
            case Block.Listing b -> listing(b);
            case Block.Code b -> code(b);
            case Block.Image b -> image(b);
        }
    }

    private void single(LineKind kind, Words words) {
        lines.add(new ReadingLine(kind, words, "", Join.BLOCK, true));
    }

    private void prose(LineKind kind, String text, String marker, Join join) {
        int from = lines.size();
        for (String line : lines(text)) {
            for (Pieces.Piece piece : Pieces.ofProse(line)) {
                boolean first = lines.size() == from;
                lines.add(
                        new ReadingLine(
                                kind,
                                Words.plain(line.substring(piece.start(), piece.end())),
                                first ? marker : "",
                                first ? join : piece.join(),
                                false));
            }
        }
        closeBlock();
    }

    private void listing(Block.Listing list) {
        int from = lines.size();
        int number = 1;
        for (String item : list.items()) {
            String marker = list.ordered() ? number + "." : ReadingLine.BULLET;
            boolean first = lines.size() == from;
            prose(LineKind.ITEM, item, marker, first ? Join.BLOCK : Join.LINE);
            number++;
        }
    }

    private void code(Block.Code code) {
        String label = Objects.requireNonNullElse(code.language(), "code");
        lines.add(new ReadingLine(LineKind.CODE_LABEL, Words.plain(label), "", Join.BLOCK, false));
        List<CodeToken> tokens = CodeLexer.tokens(code.text(), code.language());
        TokenCursor cursor = new TokenCursor(tokens);
        int offset = 0;
        Join join = Join.BLOCK;
        for (String line : code.text().split("\n", -1)) {
            for (Pieces.Piece piece : Pieces.ofCode(line)) {
                String text = line.substring(piece.start(), piece.end());
                List<CodeToken> colours =
                        cursor.within(offset + piece.start(), offset + piece.end());
                Join before = join == Join.BLOCK ? join : piece.join();
                Words words = new Words("", text, colours);
                lines.add(new ReadingLine(LineKind.CODE, words, "", before, false));
                join = Join.LINE;
            }
            offset += line.length() + 1;
        }
        closeBlock();
    }

    private void image(Block.Image image) {
        Words caption = new Words(IMAGE_ICON, oneLine(image.caption()), List.of());
        lines.add(new ReadingLine(LineKind.IMAGE_CAPTION, caption, "", Join.BLOCK, false));
        String source = image.source().isBlank() ? "Source not given" : "Source: " + image.source();
        inImage(LineKind.IMAGE_SOURCE, oneLine(source));
        if (image.url() != null) {
            inImage(LineKind.IMAGE_SOURCE, oneLine(image.url()));
        }
        inImage(
                LineKind.IMAGE_STATE,
                image.url() == null ? "Not fetched: the post names no address" : "Not fetched");
        closeBlock();
    }

    private void inImage(LineKind kind, String text) {
        lines.add(new ReadingLine(kind, Words.plain(text), "", Join.LINE, false));
    }

    private void closeBlock() {
        lines.add(lines.removeLast().asLast());
    }

    private static String[] lines(String text) {
        return text.split("\\R", -1);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
