package dev.galley.article;

import java.util.List;

/// All that the parser made of one file: the article, the text round it, and what is wrong.
///
/// @param path as it was given; `archive!entry` for an entry of an archive
/// @param sha256 of the bytes, in hex
/// @param chars length of the decoded text in UTF-16 units
/// @param similar the titles listed after "Similar Posts"
/// @param chrome site furniture that was recognised and left out
/// @param unclaimed text that nothing accounts for
/// @param coverage 1 less the share of non-white characters that are unclaimed
public record ParsedArticle(
        String path,
        String sha256,
        Form form,
        int chars,
        Article article,
        List<Passage> similar,
        List<Passage> chrome,
        List<Passage> unclaimed,
        double coverage,
        List<Problem> problems) {

    public ParsedArticle {
        similar = List.copyOf(similar);
        chrome = List.copyOf(chrome);
        unclaimed = List.copyOf(unclaimed);
        problems = List.copyOf(problems);
    }

    /// The same parse with another article in it.
    public ParsedArticle withArticle(Article other) {
        return new ParsedArticle(
                path, sha256, form, chars, other, similar, chrome, unclaimed, coverage, problems);
    }
}
