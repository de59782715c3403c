package dev.galley.bench;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checker;
import dev.galley.code.CodeColours;
import dev.galley.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// What texts that nobody would write cost, beside the same with a tenth of them: where all is
/// linear, ten times as much.
final class HostileBenchmark {

    private static final int MANY = 30_000;
    private static final int NESTED = 20_000;
    private static final List<String> LANGUAGES =
            List.of("python", "javascript", "php", "json", "yaml", "bash", "html", "css", "go");

    private HostileBenchmark() {}

    /// Measures and prints.
    static void print() {
        row("check a box of 30,000 entries", HostileBenchmark::check, MANY);
        for (String open : List.of("{a: ", "([{", "- ", "cat <<A\n$(")) {
            String shown = open.replace("\n", " ").strip();
            row("colour nesting of " + shown, size -> colour(open, size), NESTED);
        }
    }

    private static void row(String what, IntConsumer work, int size) {
        work.accept(size / 10);
        Benchmarks.row(what, took(work, size), "a tenth of it", took(work, size / 10));
    }

    private static String took(IntConsumer work, int size) {
        long start = System.nanoTime();
        work.accept(size);
        return "%.0f ms".formatted((System.nanoTime() - start) / 1e6);
    }

    private static void colour(String open, int length) {
        String code = open.repeat(length / open.length());
        for (String language : LANGUAGES) {
            int _ = CodeColours.tokens(code, language).size();
        }
    }

    private static void check(int entries) {
        List<MetaValue.Group> sources = groups(entries, "caption", "source");
        PostMeta box =
                PostMeta.empty()
                        .with(MetaField.STACK, items(entries, "stack "))
                        .with(MetaField.CHECKLIST, items(entries, "item "))
                        .with(MetaField.NOTES, items(entries, "read before it needs a "))
                        .with(
                                MetaField.ENTITIES,
                                new MetaValue.Groups(groups(entries, "name", "type")))
                        .with(MetaField.IMAGE_SOURCES, new MetaValue.Groups(sources));
        Article article = new Article("Boxes", null, blocks(entries), box, Map.of());
        Checker checker = new Checker(CheckSettings.INITIAL, LocalDate.of(2026, 11, 1));
        int _ = checker.check(article).size();
    }

    private static List<Block> blocks(int images) {
        Span nowhere = new Span(0, 0);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < images; i++) {
            blocks.add(new Block.Image("caption " + (images - i), "unsplash", null, nowhere));
        }
        return blocks;
    }

    private static List<MetaValue.Group> groups(int count, String... keys) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new MetaValue.Group(
                                        Map.of(
                                                keys[0],
                                                new MetaValue.Text(keys[0] + " " + i),
                                                keys[1],
                                                new MetaValue.Text("stack"))))
                .toList();
    }

    private static MetaValue items(int count, String text) {
        return new MetaValue.Items(IntStream.range(0, count).mapToObj(i -> text + i).toList());
    }
}
