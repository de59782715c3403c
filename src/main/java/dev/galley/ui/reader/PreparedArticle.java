package dev.galley.ui.reader;

import dev.galley.article.Block;
import dev.galley.article.Problem;
import dev.galley.session.PostDetail;

import org.fxmisc.richtext.model.StyledDocument;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A post made ready to be shown: all that takes time is done. Immutable; made on any thread by
/// [ReaderPane#prepare].
public final class PreparedArticle {

    private final ReadingHead head;
    private final List<Block> blocks;
    private final List<ReadingLine> lines;
    private final FoundText foundText;
    private final StyledDocument<Collection<String>, Either<String, Inset>, Collection<String>>
            document;

    private PreparedArticle(ReadingHead head, List<Block> blocks, List<ReadingLine> lines) {
        this.head = head;
        this.blocks = blocks;
        this.lines = lines;
        this.foundText = new FoundText(lines);
        this.document = ArticleDocument.of(lines, Map.of());
    }

    static PreparedArticle of(PostDetail detail, Supplier<@Nullable String> source) {
        ReadingHead head = ReadingHead.of(detail);
        List<Problem> problems = detail.parsed().problems();
        boolean placed = problems.stream().anyMatch(problem -> problem.span() != null);
        ProblemPlaces places =
                placed ? new ProblemPlaces(problems, source.get()) : ProblemPlaces.none();
        FindingMarks marks = new FindingMarks(head.findings().lines());
        List<ReadingLine> lines = ArticleLines.of(detail.article(), head.byline(), places, marks);
        return new PreparedArticle(head, detail.article().blocks(), lines);
    }

    ReadingHead head() {
        return head;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<ReadingLine> lines() {
        return lines;
    }

    FoundText foundText() {
        return foundText;
    }

    StyledDocument<Collection<String>, Either<String, Inset>, Collection<String>> document() {
        return document;
    }
}
