package dev.galley.article;

/// A parsed article on its way into the store.
///
/// @param id who the post is: its source id, else the id of its line, else `path-` and 16 hex
///   digits of the hash of its path
/// @param checked what the checks found in the article
/// @param bytes the article as it stood in the file; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record IncomingPost(String id, ParsedArticle parsed, Checked checked, byte[] bytes) {

    /// A post that no check has looked at.
    public IncomingPost(String id, ParsedArticle parsed, byte[] bytes) {
        this(id, parsed, Checked.NOT, bytes);
    }
}
