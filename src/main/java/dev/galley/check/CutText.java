package dev.galley.check;

import dev.galley.article.Block;
import dev.galley.article.Severity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Looks for paragraphs that stop in the middle of a sentence: with a comma or a word that cannot
/// be the last, or, where the other paragraphs all have one, without an end mark. A paragraph
/// before a list, code or image may lead over to it.
final class CutText implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.cut-off",
                    Severity.WARNING,
                    "Text stops in mid-sentence",
                    "A paragraph ends with a comma, with a word such as \"the\" or \"and\", or"
                            + " without an end mark though the others have one.");

    private static final Set<String> NEVER_LAST =
            Set.of(
                    "the", "a", "an", "and", "or", "but", "of", "because", "your", "our", "their",
                    "its", "than", "every", "my", "whose");

    private static final String END_MARKS = ".!?:;…。！？";
    private static final String CLOSERS = "\"'”’»)]}*_`";

    /// Fewer others say nothing about how the article ends its paragraphs.
    private static final int FEWEST_OTHERS = 3;

    /// A shorter one may be a sign-off or a heading.
    private static final int SHORTEST = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        List<Piece> paragraphs = article.pieces().paragraphs();
        long ended = paragraphs.stream().filter(piece -> !isOpen(piece.text())).count();
        boolean othersEnd =
                ended >= FEWEST_OTHERS
                        && paragraphs.size() - ended <= Math.max(1, paragraphs.size() / 5);
        for (Piece piece : paragraphs) {
            String text = piece.text().stripTrailing();
            boolean cut =
                    isOpen(text)
                            && !leadsOver(article.blocks(), piece.block())
                            && (isBroken(text) || (othersEnd && isSentence(text)));
            if (cut) {
                int start = lastWord(text);
                findings.add(
                        piece.place(start, text.length()),
                        "The text stops in the middle of a sentence",
                        "an end mark",
                        text.substring(start));
            }
        }
    }

    /// Whether a text ends in a letter, a digit or a comma.
    private static boolean isOpen(String text) {
        String end = text.stripTrailing();
        if (end.isEmpty() || CLOSERS.indexOf(end.charAt(end.length() - 1)) >= 0) {
            return false;
        }
        char last = end.charAt(end.length() - 1);
        return END_MARKS.indexOf(last) < 0
                && (Character.isLetterOrDigit(last) || last == ',' || last == '-')
                && !end.substring(lastWord(end)).contains("/");
    }

    private static boolean isBroken(String text) {
        return text.indexOf(' ') > 0
                && (text.endsWith(",")
                        || NEVER_LAST.contains(
                                text.substring(lastWord(text)).toLowerCase(Locale.ROOT)));
    }

    private static boolean isSentence(String text) {
        return text.length() >= SHORTEST && text.lastIndexOf('\n') < 0;
    }

    private static boolean leadsOver(List<Block> blocks, int index) {
        return index + 1 < blocks.size()
                && switch (blocks.get(index + 1)) {
                    case Block.Listing _ -> true;
                    case Block.Code _ -> true;
                    case Block.Image _ -> false;
                    case Block.Paragraph _ -> false;
                    case Block.Heading _ -> false;
                };
    }

    private static int lastWord(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
