package dev.galley.cli;

import dev.galley.article.ParsedArticle;
import dev.galley.article.json.ArticleWriter;
import dev.galley.synth.Corpus;
import dev.galley.synth.MadePost;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `galley synth`.
@Command(
        name = "synth",
        header = "Writes a made-up corpus in both forms.",
        description = {
            "For load tests, for practice, and to measure the parser: what each article says is"
                    + " known from the making, not from parsing. The same seed gives the same"
                    + " bytes, and a larger count begins with the posts of a smaller one. Seven in"
                    + " ten are clean, which means that meta and body agree and that no check has"
                    + " anything to find; the others have what a real crawl brings. The file names"
                    + " say which is which.",
            "",
            "Files stand in folders of at most 1,000; files of the same names are replaced. The"
                    + " last line of standard output is:",
            "  wrote N"
        },
        footer = {
            "",
            "Examples:",
            "  galley synth --out corpus --count 1000",
            "  galley synth --out corpus --count 100000 --seed 7 --truth truth.jsonl",
            "  galley synth --out corpus.jsonl.gz --count 100000"
        })
final class GalleySynth implements Callable<Integer> {

    private static final int IN_A_FOLDER = 1_000;
    private static final int SHOW_EVERY = 500;

    private final Console console;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder to write to, or a file that ends with .jsonl or .jsonl.gz, which"
                            + " gets one article a line.")
    private Path out = Path.of("");

    @Option(
            names = "--count",
            required = true,
            paramLabel = "N",
            description = "How many posts to make.")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "A whole number; another one gives another corpus. Without it, 0.")
    private long seed;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Also write what parsing each post should give, as `galley parse` would.")
    private @Nullable Path truth;

    GalleySynth(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw new WrongUsage("--count is " + count + "; expected a whole number from 1 on");
        }
        try (JsonLines expected = truth == null ? null : JsonLines.create(truth)) {
            if (JsonLines.isNamedBy(out)) {
                lines(expected);
            } else {
                files(expected);
            }
            if (expected != null) {
                expected.finish();
            }
        } catch (IOException e) {
            throw new CommandFailed(
                    "The corpus could not be written ("
                            + Unwritten.why(out, e)
                            + "); expected a place to write to with room for it. Trying again is"
                            + " safe: it writes the same again.");
        }
        console.messages().endProgress();
        console.results().line("wrote " + count);
        return ExitCode.DONE;
    }

    private void files(@Nullable JsonLines expected) throws IOException {
        Corpus corpus = new Corpus(seed);
        Path folder = out;
        for (long number = 1; number <= count; number++) {
            if (number % IN_A_FOLDER == 1) {
                folder = out.resolve(folderName((number - 1) / IN_A_FOLDER));
                Files.createDirectories(folder);
            }
            MadePost post = corpus.post(number);
            Path file = folder.resolve(post.name() + ".txt");
            Files.write(file, post.bytes());
            note(expected, post.truthAt(shown(file)));
            progress(number);
        }
    }

    private void lines(@Nullable JsonLines expected) throws IOException {
        Corpus corpus = new Corpus(seed);
        try (JsonLines posts = JsonLines.create(out)) {
            for (long number = 1; number <= count; number++) {
                MadePost post = corpus.line(number);
                posts.object(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("id", post.name());
                            String text = new String(post.bytes(), StandardCharsets.UTF_8);
                            json.writeStringField("text", text);
                            json.writeEndObject();
                        });
                note(expected, post.truthAt(shown(out) + "!" + post.name()));
                progress(number);
            }
            posts.finish();
        }
    }

    private static void note(@Nullable JsonLines expected, ParsedArticle article)
            throws IOException {
        if (expected != null) {
            expected.object(json -> new ArticleWriter(json, true).parsed(article));
        }
    }

    private void progress(long number) {
        if (number % SHOW_EVERY == 0) {
            console.messages()
                    .progress(String.format(Locale.ROOT, "%,d of %,d posts", number, count));
        }
    }

    private static String folderName(long number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    private static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
