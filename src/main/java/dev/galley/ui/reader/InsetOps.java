package dev.galley.ui.reader;

import org.fxmisc.richtext.model.NodeSegmentOpsBase;

import java.util.Collection;

/// How the text area counts insets: one character each.
final class InsetOps extends NodeSegmentOpsBase<Inset, Collection<String>> {

    InsetOps() {
        super(Inset.NONE);
    }

    @Override
    public int length(Inset inset) {
        return inset.equals(Inset.NONE) ? 0 : 1;
    }
}
