package dev.galley.parse;

import dev.galley.article.Block;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The title and the blocks of an article.
///
/// @param title null where there is none
record Body(@Nullable String title, @Nullable Span titleSpan, List<Block> blocks) {}
