package dev.galley.ui.source;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts a text into pieces by the spans of its parse. It takes the parser's word for nothing: text
/// between the spans that is neither a bullet nor the label of the field behind it is unclaimed,
/// whether the parser says so or not. Linear in the text. For one text.
final class PieceCutter {

    private static final Comparator<Piece> BY_PLACE =
            Comparator.comparing(Piece::span).thenComparing(piece -> piece.kind() != Kind.CHROME);

    private final String text;
    private final List<Piece> claims = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private PieceCutter(String text) {
        this.text = text;
    }

    /// The pieces of a text, in order.
    static List<Piece> cut(String text, ParsedArticle parsed) {
        PieceCutter cutter = new PieceCutter(text);
        cutter.claim(parsed);
        cutter.claims.sort(BY_PLACE);
        cutter.arrange();
        return List.copyOf(cutter.pieces);
    }

    private void claim(ParsedArticle parsed) {
        Article article = parsed.article();
        add(Kind.TITLE, "title", article.title(), article.titleSpan());
        for (int i = 0; i < article.blocks().size(); i++) {
            block(article.blocks().get(i), i + 1);
        }
        article.metaSpans()
                .forEach(
                        (field, span) ->
                                claims.addAll(
                                        FieldItems.of(text, field, article.metaOrEmpty(), span)));
        article.metaOrEmpty().unknown().forEach(this::unknown);
        passages(Kind.SIMILAR, parsed.similar());
        passages(Kind.CHROME, parsed.chrome());
        passages(Kind.UNCLAIMED, parsed.unclaimed());
    }

    private void block(Block block, int number) {
        Kind kind = Kind.of(block);
        String label = "block %,d, %s".formatted(number, kind.word());
        if (!(block instanceof Block.Listing list)) {
            add(kind, label, shown(block), block.span());
            return;
        }
        if (list.itemSpans().isEmpty()) {
            add(kind, label, list.plainText(), list.span());
        }
        for (int i = 0; i < list.itemSpans().size(); i++) {
            String head = i > 0 ? "" : list.ordered() ? "numbered" : kind.word();
            String item = label + ", item " + (i + 1);
            Span span = list.itemSpans().get(i);
            claims.add(Piece.of(kind, item, head, list.items().get(i), span));
        }
    }

    private static String shown(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Heading heading -> heading.text();
            case Block.Code code -> code.text();
            case Block.Listing list -> list.plainText();
            case Block.Image image ->
                    String.join(
                            "\n",
                            image.caption(),
                            "source: " + image.source(),
                            "url: " + (image.url() == null ? "none" : image.url()));
        };
    }

    private void unknown(UnknownField field) {
        Span span = field.span();
        if (span != null) {
            String label = field.label() == null ? "no label" : field.label();
            String value = String.join("\n", field.value());
            claims.add(Piece.of(Kind.META, "meta, unknown: " + label, label, value, span));
        }
    }

    private void passages(Kind kind, List<Passage> passages) {
        passages.forEach(passage -> add(kind, kind.word(), passage.text(), passage.span()));
    }

    private void add(Kind kind, String label, @Nullable String words, @Nullable Span span) {
        if (span != null && words != null) {
            claims.add(Piece.of(kind, label, kind.word(), words, span));
        }
    }

    /// Puts the claims one after the other; what a later one claims again stays with the first.
    private void arrange() {
        int at = 0;
        for (Piece claim : claims) {
            if (claim.span().start() < at || claim.end() > text.length()) {
                continue;
            }
            int from = between(at, claim);
            pieces.add(claim.from(from));
            at = claim.end();
        }
        leftOver(at, text.length());
    }

    /// Says what the text before a claim is; gives where what belongs to the claim begins.
    private int between(int at, Piece claim) {
        int start = claim.span().start();
        Span gap = White.strip(text, at, start);
        if (gap.length() == 0) {
            return start;
        }
        int mine = Belongings.before(text, gap, claim);
        leftOver(at, mine);
        return Math.min(mine, start);
    }

    /// What nothing accounts for; a bullet with nothing behind it is nothing.
    private void leftOver(int from, int to) {
        Span span = White.strip(text, from, to);
        boolean mark = White.afterMarks(text, span.start(), span.end()) == span.end();
        if (span.length() > 0 && !mark) {
            Kind kind = Kind.UNCLAIMED;
            pieces.add(Piece.of(kind, kind.word(), kind.word(), span.of(text), span));
        }
    }
}
