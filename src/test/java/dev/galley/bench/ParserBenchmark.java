package dev.galley.bench;

import dev.galley.article.ParsedArticle;
import dev.galley.parse.ArticleParser;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// What one thread reads in a second, beside a parser that is known to be fast and beside the least
/// that any parser has to do. One operation is the whole corpus; [Benchmarks] turns it into MB/s.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParserBenchmark {

    private List<byte[]> articles = List.of();
    private final ArticleParser galley = new ArticleParser();
    private final Parser commonmark =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /// Makes the corpus.
    @Setup
    public void corpus() {
        articles = MadeTexts.of(MadeTexts.FOR_PARSING).bytes();
    }

    /// Galley: bytes to article, with spans, hash and problems.
    @Benchmark
    public void galley(Blackhole taken) {
        for (byte[] article : articles) {
            ParsedArticle parsed = galley.parse("article", article);
            taken.consume(parsed);
        }
    }

    /// commonmark-java: bytes to a tree of blocks with their source spans.
    @Benchmark
    public void commonmark(Blackhole taken) {
        for (byte[] article : articles) {
            Node tree = commonmark.parse(new String(article, StandardCharsets.UTF_8));
            taken.consume(Objects.requireNonNull(tree));
        }
    }

    /// UTF-8 to text, and a look at every character for line ends.
    @Benchmark
    public void decodeAndScan(Blackhole taken) {
        for (byte[] article : articles) {
            String text = new String(article, StandardCharsets.UTF_8);
            int lines = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r') {
                    lines++;
                }
            }
            taken.consume(lines);
        }
    }
}
