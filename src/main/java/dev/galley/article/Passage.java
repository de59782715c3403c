package dev.galley.article;

import dev.galley.text.Span;

/// A piece of the source that is not part of the article: chrome, a similar title, or text that
/// nothing claimed.
public record Passage(Span span, String text) {}
