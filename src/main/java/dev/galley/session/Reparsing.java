package dev.galley.session;

import dev.galley.article.Checked;
import dev.galley.article.ContentHash;
import dev.galley.article.ParsedArticle;
import dev.galley.ingest.ArticleReading;
import dev.galley.parse.ArticleParser;
import dev.galley.store.ReparseRun;
import dev.galley.store.Store;
import dev.galley.store.StoreException;
import dev.galley.store.StoredText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Parses every stored text again with this program's parser and says what comes out otherwise.
/// What people edited is kept; an approval stays where the content hash does. Thread-safe;
/// everything blocks.
public final class Reparsing {

    private final Store store;
    private final CommandLane commands;
    private final ArticleReading reading;

    Reparsing(Store store, CommandLane commands, ArticleReading reading) {
        this.store = store;
        this.commands = commands;
        this.reading = reading;
    }

    /// Runs through all texts, some at a time and on all processors. Each chunk is durable before
    /// the next is taken, and between them other commands run. A run that was cut off or cancelled
    /// goes on when it is made again.
    ///
    /// @param dryRun whether only to say what would happen; that needs no right to write
    /// @throws StoreException where the workspace is only read, or something was not stored
    public ReparseReport run(boolean dryRun, PostsProgress progress) {
        if (!dryRun) {
            commands.requireWritable();
        }
        Pass pass = new Pass(dryRun);
        int total = store.reparsing().total();
        int done = 0;
        progress.at(0, total);
        while (!progress.cancelled()) {
            int read = commands.alone(pass::next);
            if (read == 0) {
                break;
            }
            done += read;
            progress.at(done, Math.max(done, total));
        }
        if (!dryRun) {
            Checking.settle(store, commands);
        }
        return pass.tally.report(progress.cancelled());
    }

    /// A text and what came of it.
    private record Read(
            StoredText text,
            ReparseRun.@Nullable Reparsed reparsed,
            Set<String> drift,
            @Nullable Throwable broken) {}

    private final class Pass {

        private final boolean dryRun;
        private final Set<String> leftOut = store.policy().volatileFields();
        private final DriftTally tally = new DriftTally();
        private int last;

        Pass(boolean dryRun) {
            this.dryRun = dryRun;
        }

        /// Takes the next texts and returns how many there were.
        int next() {
            List<StoredText> page = store.reparsing().after(last);
            if (page.isEmpty()) {
                return 0;
            }
            last = page.getLast().standing().post();
            List<ReparseRun.Reparsed> reparsed = new ArrayList<>(page.size());
            for (Read read : page.parallelStream().map(this::read).toList()) {
                if (read.reparsed() == null) {
                    tally.failed(
                            read.text().standing().id(), Objects.requireNonNull(read.broken()));
                } else {
                    tally.add(read.reparsed(), read.drift());
                    reparsed.add(read.reparsed());
                }
            }
            if (!dryRun) {
                int[] posts =
                        store.reparsing().add(commands.actor(), ArticleParser.VERSION, reparsed);
                if (posts.length > 0) {
                    commands.publish(posts);
                }
            }
            return page.size();
        }

        private Read read(StoredText text) {
            try {
                StoredText.Comparison compared =
                        text.compare(reading.parse(text.path(), text.bytes()));
                Set<String> drift =
                        compared.difference() == StoredText.Difference.NONE
                                ? Set.of()
                                : DriftFields.between(compared.before(), compared.now());
                return new Read(text, reparsed(text, compared), drift, null);
            } catch (RuntimeException | StackOverflowError e) {
                return new Read(text, null, Set.of(), e);
            }
        }

        private ReparseRun.Reparsed reparsed(StoredText text, StoredText.Comparison compared) {
            ParsedArticle now = compared.now();
            boolean article = compared.difference() == StoredText.Difference.ARTICLE;
            return new ReparseRun.Reparsed(
                    text,
                    compared.difference(),
                    now,
                    article
                            ? ContentHash.of(now.article(), leftOut)
                            : text.standing().state().contentHash(),
                    article && !dryRun ? reading.check(now.article()) : Checked.NOT);
        }
    }
}
