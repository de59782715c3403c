package dev.galley.parse;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.ParsedArticle;
import dev.galley.article.PostMeta;
import dev.galley.text.SourceText;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Reads the bytes of one file as an article. Accepts any bytes, never throws, and takes time
/// linear in their number. Stateless and thread-safe.
public final class ArticleParser {

    /// The version of the rules by which texts are read; it grows when the same bytes would be read
    /// otherwise than before.
    public static final int VERSION = 2;

    /// The largest article in bytes; larger ones are refused before they come here.
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /// Reads one file.
    ///
    /// @param path where it came from, as the result shall name it
    public ParsedArticle parse(String path, byte[] bytes) {
        SourceText source = SourceText.decode(bytes);
        ProblemList problems = new ProblemList();
        if (source.guessed()) {
            problems.warn(
                    "source.encoding",
                    "the bytes are not UTF-8; they were read as Windows-1252",
                    null);
        }
        Lines lines = Lines.of(source.text());
        Layout layout = Layout.of(lines);
        MetaBox box = meta(lines, layout, problems);
        Form form = FormRule.of(lines, layout);
        Body body = BodyReader.read(lines, layout, form, box.meta());
        Surroundings round = Surroundings.of(lines, layout, problems);
        nothingThere(lines, body, problems);
        return new ParsedArticle(
                path,
                source.sha256(),
                form,
                source.text().length(),
                article(body, layout.meta() < 0 ? null : box.meta(), box.spans()),
                round.similar(),
                round.chrome(),
                round.unclaimed(),
                round.coverage(),
                problems.all());
    }

    private static MetaBox meta(Lines lines, Layout layout, ProblemList problems) {
        return layout.meta() < 0
                ? new MetaBox(PostMeta.empty(), Map.of())
                : MetaReader.read(lines, layout.meta() + 1, layout.metaEnd(), problems);
    }

    private static Article article(
            Body body, @Nullable PostMeta meta, Map<MetaField, Span> metaSpans) {
        return new Article(body.title(), body.titleSpan(), body.blocks(), meta, metaSpans);
    }

    private static boolean onlyImages(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Block.Image)) {
                return false;
            }
        }
        return true;
    }

    private static void nothingThere(Lines lines, Body body, ProblemList problems) {
        if (lines.count() == 0) {
            problems.warn("source.empty", "the file holds no text", null);
        } else if (onlyImages(body.blocks())) {
            problems.warn("body.empty", "the article has no text below its title", null);
        }
    }
}
