package dev.galley.parse;

import dev.galley.article.Block;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Problem;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads texts for tests.
final class Parsing {

    private Parsing() {}

    static ParsedArticle parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedArticle parse(byte[] bytes) {
        return new ArticleParser().parse("test.txt", bytes);
    }

    /// The blocks of a text, each as kind and text.
    static List<String> blocks(String text) {
        return parse(text).article().blocks().stream().map(Score::word).toList();
    }

    static List<String> kinds(String text) {
        return parse(text).article().blocks().stream().map(Block::kind).toList();
    }

    static List<String> problems(ParsedArticle parsed) {
        return parsed.problems().stream().map(Problem::code).toList();
    }
}
