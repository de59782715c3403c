package dev.galley.ui.queue;

import dev.galley.text.Span;

/// What is wrong with a filter.
///
/// @param span the bad part of the filter's text
public record QueryFault(String message, Span span) {}
