package dev.galley.code;

import dev.galley.text.Span;

import org.treesitter.TSInputEncoding;
import org.treesitter.TSLanguage;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

import java.util.List;
import java.util.Optional;

/// A text parsed by its grammar. The parser sees one byte for each UTF-16 unit, so that its places
/// are places in the text.
final class CodeTree {

    /// Longer text is not parsed.
    private static final int LONGEST = 20_000;

    private static final long LIMIT_NANOS = 250_000_000;

    /// In bytes; all of a text of the length allowed, so that it is handed over once.
    private static final int CHUNK = 1 << 15;

    private final String text;
    private final Grammar grammar;
    private final int opening;
    private final TSTree tree;

    private CodeTree(String text, Grammar grammar, int opening, TSTree tree) {
        this.text = text;
        this.grammar = grammar;
        this.opening = opening;
        this.tree = tree;
    }

    /// Parses; empty where the text is too long, takes too long, or has no usable grammar here.
    static Optional<CodeTree> parse(String text, Grammar grammar) {
        if (text.length() > LONGEST || !grammar.canRead(text)) {
            return Optional.empty();
        }
        String opening = grammar.opening(text);
        byte[] bytes = bytes(opening + text + grammar.closing());
        return grammar.language()
                .flatMap(language -> DeepStack.call(() -> parse(bytes, language)))
                .map(tree -> new CodeTree(text, grammar, opening.length(), tree));
    }

    /// The coloured pieces of the text.
    List<CodeToken> tokens() {
        CodePainter painter = new CodePainter(text, opening, new ColourRules(grammar));
        new TreeWalk(tree.getRootNode()).each(painter::visit);
        return painter.tokens();
    }

    /// The places that do not parse.
    List<Span> errors() {
        ErrorCollector collector = new ErrorCollector(text.length(), opening);
        if (tree.getRootNode().hasError()) {
            new TreeWalk(tree.getRootNode()).each(collector::visit);
        }
        return collector.errors();
    }

    private static Optional<TSTree> parse(byte[] bytes, TSLanguage language) {
        long end = System.nanoTime() + LIMIT_NANOS;
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(language);
            return Optional.ofNullable(
                    parser.parseWithOptions(
                            new byte[Math.min(CHUNK, bytes.length + 1)],
                            null,
                            (buffer, at, point) -> copy(bytes, at, buffer),
                            TSInputEncoding.TSInputEncodingUTF8,
                            state -> System.nanoTime() - end > 0));
        }
    }

    private static int copy(byte[] bytes, int at, byte[] buffer) {
        int count = Math.clamp(bytes.length - (long) at, 0, buffer.length);
        System.arraycopy(bytes, bytes.length - Math.max(0, bytes.length - at), buffer, 0, count);
        return count;
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) standIn(text.charAt(i));
        }
        return bytes;
    }

    /// A character of one byte that means the same to a grammar: a letter for a letter, and what no
    /// grammar knows for anything else.
    private static char standIn(char c) {
        if (c > 0 && c < 0x80) {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 'x' : '\u0001';
    }
}
