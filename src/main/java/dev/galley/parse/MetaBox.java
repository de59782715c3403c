package dev.galley.parse;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.text.Span;

import java.util.Map;

/// What a meta box says, and where each field's value stands.
record MetaBox(PostMeta meta, Map<MetaField, Span> spans) {}
