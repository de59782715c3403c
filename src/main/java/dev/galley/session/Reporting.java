package dev.galley.session;

import dev.galley.article.Checked;
import dev.galley.article.Finding;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.report.Baseline;
import dev.galley.report.CorpusReport;
import dev.galley.report.HtmlReport;
import dev.galley.report.ReportBuilder;
import dev.galley.report.ReportHead;
import dev.galley.report.ReportedPost;
import dev.galley.store.ParsedPosts;
import dev.galley.text.SourceText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Reports on the posts of a workspace. Thread-safe; blocks, and reads every post that is asked
/// for, on as many threads as there are processors. Commands may run meanwhile; each post is seen
/// as it stands when it is read.
public final class Reporting {

    private final Path folder;
    private final ParsedPosts posts;
    private final CatalogView view;
    private final Supplier<ArticleChecks> checks;

    Reporting(Path folder, ParsedPosts posts, CatalogView view, Supplier<ArticleChecks> checks) {
        this.folder = folder;
        this.posts = posts;
        this.view = view;
        this.checks = checks;
    }

    /// Reports on the posts that match; nothing was seen before but what the contract names.
    ///
    /// @throws CancellationException where the progress says to stop
    public CorpusReport run(String query, ReportProgress progress) throws QueryException {
        return report(select(query), new Baseline(), progress);
    }

    /// Reports on the posts that match one query, with what is new against those that match
    /// another.
    ///
    /// @param before chooses the posts whose labels and shapes were seen before
    /// @throws CancellationException where the progress says to stop
    public CorpusReport run(String query, String before, ReportProgress progress)
            throws QueryException {
        int[] wanted = select(query);
        int[] earlier = select(before);
        Baseline baseline = new Baseline();
        new PostStream(posts, earlier)
                .read(
                        Baseline::new,
                        (part, post) -> part.add(reported(post, List.of())),
                        baseline::merge,
                        progress);
        return report(wanted, baseline, progress);
    }

    /// What stands above a report of this workspace that is made now.
    public ReportHead head(String query, Instant made, ZoneId zone) {
        String name = folder.toAbsolutePath().normalize().toString();
        return new ReportHead(name, query, made, zone, Version.PROGRAM);
    }

    /// Writes a report as a page. The file is whole or is not there: it is written beside its place
    /// and moved over what was there.
    public void save(CorpusReport report, ReportHead head, Path file) throws IOException {
        byte[] page = HtmlReport.of(report, head).getBytes(StandardCharsets.UTF_8);
        Path place = file.toAbsolutePath().normalize();
        Path name = place.getFileName();
        if (name == null || Files.isDirectory(place)) {
            throw new IOException(place + " is a folder, expected a file to write");
        }
        Path beside = place.resolveSibling("." + name + ".part");
        try {
            write(page, beside);
            Files.move(
                    beside,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(byte[] page, Path file) throws IOException {
        try (FileChannel out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(page);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    private CorpusReport report(int[] wanted, Baseline baseline, ReportProgress progress) {
        ArticleChecks now = checks.get();
        ReportBuilder whole = new ReportBuilder(baseline);
        new PostStream(posts, wanted)
                .read(
                        () -> new ReportBuilder(baseline),
                        (part, post) -> part.add(reported(post, findings(post, now))),
                        whole::merge,
                        progress);
        return whole.build();
    }

    private int[] select(String query) throws QueryException {
        return view.select(Query.parse(query)).toArray();
    }

    /// What is stored, where it was found by the rules as they are now; else what they find.
    private static List<Finding> findings(ParsedPosts.Read post, ArticleChecks now) {
        Checked known = post.checked();
        return known != null && now.are(known)
                ? known.findings()
                : now.check(post.current()).findings();
    }

    private static ReportedPost reported(ParsedPosts.Read post, List<Finding> findings) {
        return new ReportedPost(
                post.post(),
                post.id(),
                post.path(),
                post.batch(),
                post.parserVersion(),
                SourceText.decode(post.source()).text(),
                post.parsed(),
                post.current(),
                findings);
    }
}
