package dev.galley.article;

/// A parsed article on its way into the store.
///
/// @param id who the post is: its source id, else the id of its line, else `path-` and 16 hex
///   digits of the hash of its path
/// @param bytes the article as it stood in the file; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record IncomingPost(String id, ParsedArticle parsed, byte[] bytes) {}
