package dev.galley.report;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.ParsedArticle;

import java.util.List;

/// One post as the report looks at it.
///
/// @param number of the post in its store; examples are taken from the posts with the lowest
/// @param id the public id
/// @param path that it was imported from
/// @param batch that it came with
/// @param parserVersion of the parser that read it
/// @param text the decoded source that the spans of the parse point into
/// @param parsed what the parser made of the text
/// @param article the current revision, which the findings are about
/// @param findings of the checks
public record ReportedPost(
        int number,
        String id,
        String path,
        String batch,
        int parserVersion,
        String text,
        ParsedArticle parsed,
        Article article,
        List<Finding> findings) {

    public ReportedPost {
        findings = List.copyOf(findings);
    }
}
