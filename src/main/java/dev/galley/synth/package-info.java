/// Synth: a made-up corpus whose truth is known.
///
/// Start with [dev.galley.synth.Corpus], which makes one post at a time, by seed and number. A
/// [dev.galley.synth.Subject] says what the article is about; the makers write a
/// [dev.galley.synth.Draft] of it; [dev.galley.synth.Press] prints the draft and notes, while it
/// writes, where each piece stands. The parser is never asked: what it should find is known from
/// the making. Texts and code come from the resources beside the classes.
///
/// May import: `article`, `text`.
@NullMarked
package dev.galley.synth;

import org.jspecify.annotations.NullMarked;
