package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Looks for Cyrillic and Greek letters in Latin words where only letters are meant that look the
/// same. Words of another script, and signs such as the Greek ones of formulas, are left alone.
final class LookAlikes implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.look-alike",
                    Severity.WARNING,
                    "Look-alike letters",
                    "A Latin word holds a Cyrillic or Greek letter that looks like a Latin one:"
                            + " nobody finds the word by searching for it.");

    /// Letters and, at the same place, the Latin letters that they look like (Unicode Technical
    /// Standard 39, confusables).
    private static final String FOREIGN = "аеорсухіјѕԁѵһԛԝАВЕКМНОРСТХІЈЅУΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    private static final String LATIN = "aeopcyxijsdvhqwABEKMHOPCTXIJSYABEZHIKMNOPTYXo";
    private static final char FIRST = '\u0391';
    private static final char LAST = '\u0527';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        article.pieces().prose().forEach(piece -> look(piece, findings));
        article.pieces().code().forEach(piece -> look(piece, findings));
    }

    private static void look(Piece piece, Findings findings) {
        String text = piece.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST && FOREIGN.indexOf(c) >= 0) {
                int start = start(text, i);
                int end = end(text, i);
                report(piece, start, end, findings);
                i = end;
            }
        }
    }

    private static void report(Piece piece, int start, int end, Findings findings) {
        String word = piece.text().substring(start, end);
        if (isMixed(word)) {
            findings.add(
                    piece.place(start, end),
                    "\"%s\" holds letters of another script".formatted(word),
                    latin(word),
                    word,
                    piece.kind() == Piece.Kind.TITLE
                            ? "Write the words with Latin letters"
                            : "Write \"%s\" with Latin letters".formatted(latin(word)));
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        if (finding.place() instanceof Place.InBlock place) {
            String word = Piece.at(article, place).text().substring(place.start(), place.end());
            return Optional.of(Edits.replaced(article, place, latin(word)));
        }
        String word = finding.actual();
        String title = article.title();
        return word == null || title == null
                ? Optional.empty()
                : Optional.of(article.withTitle(title.replace(word, latin(word))));
    }

    /// Whether a word is Latin but for letters that look so. A word of mostly other letters may be
    /// meant as one of their script.
    private static boolean isMixed(String word) {
        int latin = 0;
        int foreign = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (FOREIGN.indexOf(c) >= 0) {
                foreign++;
            } else if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
                latin++;
            } else if (Character.isLetter(c)) {
                return false;
            }
        }
        return latin >= foreign && foreign > 0;
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = FOREIGN.indexOf(word.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
