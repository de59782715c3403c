package dev.galley.parse;

import dev.galley.article.Form;

/// How a file came: a page shows by its furniture, its meta box, its similar titles, an image, or
/// blank lines between the blocks.
final class FormRule {

    private FormRule() {}

    static Form of(Lines lines, Layout layout) {
        boolean page = layout.body() > 0 || layout.meta() >= 0 || layout.similar() >= 0;
        for (int i = layout.body(); i < layout.bodyEnd() && !page; i++) {
            page =
                    (i > layout.body() && lines.gapBefore(i))
                            || ImageLines.at(lines, i, layout.bodyEnd()) != null;
        }
        return page ? Form.PAGE : Form.PLAIN;
    }
}
