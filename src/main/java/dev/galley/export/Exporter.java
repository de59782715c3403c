package dev.galley.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes released posts to a file or folder, with a manifest beside it. Posts are taken one by
/// one; memory does not grow with them. Stateless; blocks while it writes.
public final class Exporter {

    private static final int REPORT_EVERY = 100;

    private final String program;
    private final Disk disk;

    /// @param program the program and its version, for the manifest
    public Exporter(String program) {
        this(program, new LocalDisk());
    }

    Exporter(String program, Disk disk) {
        this.program = program;
        this.disk = disk;
    }

    /// Writes all posts but those that an index refuses. On a failure or a cancel nothing is
    /// changed; what `released` throws comes out as it is.
    public ExportResult write(
            ExportRequest request,
            Iterable<ReleasedPost> released,
            Provenance about,
            ExportProgress progress)
            throws ExportException {
        new Target(request).check();
        Disk used = request.dryRun() ? new DryDisk() : disk;
        try (Staging staging = new Staging(used, request)) {
            return new Run(used, request, about, staging).all(released, progress);
        } catch (IOException e) {
            throw ExportException.notWritten(request.to(), e);
        }
    }

    private final class Run {

        private final Disk used;
        private final ExportRequest request;
        private final Provenance about;
        private final Staging staging;
        private final IndexChecks checks = new IndexChecks();
        private final Map<String, Integer> leftOut = new LinkedHashMap<>();
        private final List<ExportResult.LeftOut> named = new ArrayList<>();
        private int exported;

        Run(Disk used, ExportRequest request, Provenance about, Staging staging) {
            this.used = used;
            this.request = request;
            this.about = about;
            this.staging = staging;
            leftOut.putAll(about.leftOut());
        }

        ExportResult all(Iterable<ReleasedPost> released, ExportProgress progress)
                throws IOException, ExportException {
            PostSink.Written written;
            try (PostSink sink = sink();
                    ManifestPosts posts = new ManifestPosts(used.create(staging.posts()))) {
                int done = 0;
                for (ReleasedPost post : released) {
                    proceed(progress);
                    one(post, sink, posts, progress);
                    if (++done % REPORT_EVERY == 0) {
                        progress.done(done);
                    }
                }
                proceed(progress);
                progress.done(done);
                written = sink.finish();
            }
            manifest(written);
            staging.commit();
            return new ExportResult(exported, leftOut, named, written.sha256());
        }

        private void proceed(ExportProgress progress) throws ExportException {
            if (progress.cancelled()) {
                String message =
                        "the export to "
                                + request.to()
                                + " was cancelled; what stood there before is as it was, and trying"
                                + " again is safe.";
                throw new ExportException(ExportException.Kind.CANCELLED, message, null);
            }
        }

        private void one(
                ReleasedPost post, PostSink sink, ManifestPosts posts, ExportProgress progress)
                throws IOException {
            var refused = checks.check(post);
            if (refused.isEmpty()) {
                posts.add(post, sink.write(post));
                exported++;
                return;
            }
            progress.leftOut(refused.get());
            leftOut.merge(refused.get().reason(), 1, Integer::sum);
            if (named.size() < ExportResult.MOST_NAMED) {
                named.add(refused.get());
            }
        }

        private PostSink sink() throws IOException {
            return switch (request.format()) {
                case JSONL -> StreamSink.jsonLines(used.create(staging.data()));
                case BULK -> StreamSink.bulk(used.create(staging.data()));
                case CSV -> StreamSink.csv(used.create(staging.data()));
                case MARKDOWN -> new FolderSink(used, staging.data());
            };
        }

        private void manifest(PostSink.Written written) throws IOException {
            Manifest manifest =
                    new Manifest(
                            request.format(),
                            program,
                            String.valueOf(request.to().getFileName()),
                            about.at(),
                            about.by(),
                            about.query(),
                            exported,
                            leftOut,
                            written.sha256(),
                            written.bytes(),
                            about.headSeq(),
                            about.headHash());
            try (OutputStream out = used.create(staging.manifest());
                    InputStream posts = used.open(staging.posts())) {
                new ManifestWriter(out).write(manifest, posts);
            }
        }
    }
}
