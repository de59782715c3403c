/// The source view: the raw text of a post beside what the parser made of it, each piece tied to
/// the characters that it came from, and what QA says about it.
///
/// Start with [dev.galley.ui.source.SourcePane]. Away from the FX thread a text and its parse
/// become a [dev.galley.ui.source.SourceModel]: the [dev.galley.ui.source.Piece]s that the text is
/// cut into, and the [dev.galley.ui.source.Remark]s about it. The raw text is drawn on a grid of
/// characters, row by row, only what is in sight ([dev.galley.ui.source.Wrap],
/// [dev.galley.ui.source.RawView]); the pieces stand beside it as an outline. Verdicts leave
/// through [dev.galley.ui.source.InspectionHost].
///
/// May import: `session`, `article`, `text`, `ui.kit`.
@NullMarked
package dev.galley.ui.source;

import org.jspecify.annotations.NullMarked;
