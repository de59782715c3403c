package dev.galley.cli;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Place;
import dev.galley.article.Problem;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checker;
import dev.galley.ingest.ArticleReading;
import dev.galley.parse.ArticleParser;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The parser with every check behind it: what they find stands among the problems. Thread-safe.
final class CheckedParsing implements ArticleReading {

    private final ArticleParser parser = new ArticleParser();
    private final Checker checker =
            new Checker(CheckSettings.INITIAL, LocalDate.now(ZoneOffset.UTC));

    @Override
    public ParsedArticle parse(String path, byte[] bytes) {
        ParsedArticle parsed = parser.parse(path, bytes);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        for (Finding finding : checker.check(parsed.article())) {
            problems.add(problem(parsed.article(), finding));
        }
        return new ParsedArticle(
                parsed.path(),
                parsed.sha256(),
                parsed.form(),
                parsed.chars(),
                parsed.article(),
                parsed.similar(),
                parsed.chrome(),
                parsed.unclaimed(),
                parsed.coverage(),
                problems);
    }

    private static Problem problem(Article article, Finding finding) {
        return new Problem(
                finding.rule(),
                finding.severity(),
                finding.message(),
                span(article, finding.place()),
                finding.expected(),
                finding.actual());
    }

    /// Where in the source the block or field stands that a finding is about; null for the article
    /// as a whole, and for what is not in the source.
    static @Nullable Span span(Article article, Place place) {
        return switch (place) {
            case Place.Whole whole -> null;
            case Place.Title title -> article.titleSpan();
            case Place.InBlock in -> block(article.blocks(), in.block());
            case Place.InField in -> article.metaSpans().get(in.field());
        };
    }

    private static @Nullable Span block(List<Block> blocks, int number) {
        return number < blocks.size() ? blocks.get(number).span() : null;
    }
}
