package dev.galley.synth;

import dev.galley.article.ParsedArticle;

/// A made-up post: the bytes of its file, and what they say.
///
/// @param name unique in its corpus, without an ending; it begins with the number and ends with the
///   profile
/// @param bytes not copied, not to be changed
/// @param truth what parsing the bytes should give; its path is the name
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record MadePost(String name, Profile profile, byte[] bytes, ParsedArticle truth) {

    /// The truth, for a file of this post at a path.
    public ParsedArticle truthAt(String path) {
        return new ParsedArticle(
                path,
                truth.sha256(),
                truth.form(),
                truth.chars(),
                truth.article(),
                truth.similar(),
                truth.chrome(),
                truth.unclaimed(),
                truth.coverage(),
                truth.problems());
    }
}
