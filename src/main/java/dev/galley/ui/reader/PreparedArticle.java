package dev.galley.ui.reader;

import dev.galley.session.PostDetail;

import org.fxmisc.richtext.model.StyledDocument;

import java.util.Collection;
import java.util.List;

/// A post made ready to be shown: all that takes time is done. Immutable; made on any thread by
/// [ReaderPane#prepare].
public final class PreparedArticle {

    private final ReadingHead head;
    private final List<ReadingLine> lines;
    private final StyledDocument<Collection<String>, String, Collection<String>> document;

    private PreparedArticle(ReadingHead head, List<ReadingLine> lines) {
        this.head = head;
        this.lines = lines;
        this.document = ArticleDocument.of(lines);
    }

    static PreparedArticle of(PostDetail detail) {
        return new PreparedArticle(
                ReadingHead.of(detail), ArticleLines.of(detail.article().blocks()));
    }

    ReadingHead head() {
        return head;
    }

    List<ReadingLine> lines() {
        return lines;
    }

    StyledDocument<Collection<String>, String, Collection<String>> document() {
        return document;
    }
}
