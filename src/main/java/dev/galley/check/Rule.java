package dev.galley.check;

import dev.galley.article.Severity;

/// What a check is about, as people read it.
///
/// @param id a fixed word, `group.what` in lower case with hyphens, such as `meta.paragraphs`;
///   never the code of a parser's problem
/// @param severity of its findings where the workspace has chosen no other
/// @param title a few words: `Paragraph count differs`
/// @param help one or two plain sentences: what is compared, and why it matters
public record Rule(String id, Severity severity, String title, String help) {

    /// The group that the rule belongs to: `meta`, `value`, `text` or `code`.
    public String group() {
        return id.substring(0, id.indexOf('.'));
    }
}
