package dev.galley.check;

import dev.galley.article.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/// Looks for keys, tokens and passwords in code and prose. What is plainly made up, such as
/// `changeme` or `<token>`, is none. Findings never hold more than the first characters.
final class Secrets implements Check {

    private static final Rule RULE =
            new Rule(
                    "code.secret",
                    Severity.ERROR,
                    "Secret in the text",
                    "Code or text holds what looks like a real key, token or password. If it is"
                            + " real, it must be withdrawn, not only removed here.");

    private static final int SHOWN = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Pieces pieces = article.pieces();
        List<SecretShape> shapes =
                SecretShape.ALL.stream()
                        .filter(
                                shape ->
                                        shape.canBeIn(
                                                needle ->
                                                        pieces.codeHas(needle)
                                                                || pieces.proseHas(needle)))
                        .toList();
        if (!shapes.isEmpty()) {
            pieces.code().forEach(piece -> look(piece, shapes, findings));
            pieces.prose().forEach(piece -> look(piece, shapes, findings));
        }
    }

    private static void look(Piece piece, List<SecretShape> shapes, Findings findings) {
        Set<Integer> ends = new HashSet<>();
        for (SecretShape shape : shapes) {
            if (!shape.possible().test(piece.text())) {
                continue;
            }
            Matcher matcher = shape.pattern().matcher(piece.text());
            while (matcher.find()) {
                String secret = matcher.group("secret");
                if (shape.real().test(secret) && ends.add(matcher.end("secret"))) {
                    findings.add(
                            piece.place(matcher.start("secret"), matcher.end("secret")),
                            "This looks like " + shape.what(),
                            "no secret",
                            secret.substring(0, Math.min(SHOWN, secret.length())) + "…");
                }
            }
        }
    }
}
