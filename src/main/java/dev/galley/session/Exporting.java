package dev.galley.session;

import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.export.ExportProgress;
import dev.galley.export.ExportRequest;
import dev.galley.export.ExportResult;
import dev.galley.export.Exporter;
import dev.galley.export.Manifest;
import dev.galley.export.ManifestReader;
import dev.galley.export.Provenance;
import dev.galley.export.ReleasedPost;
import dev.galley.review.Actor;
import dev.galley.review.Approval;
import dev.galley.review.Event;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.review.Status;
import dev.galley.store.JournalHead;
import dev.galley.store.ManifestClaim;
import dev.galley.store.Standing;
import dev.galley.store.Store;

import org.roaringbitmap.RoaringBitmap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the released posts among those that match, each in the revision that was released.
final class Exporting {

    private final Store store;
    private final CommandLane commands;
    private final CatalogView view;

    Exporting(Store store, CommandLane commands, CatalogView view) {
        this.store = store;
        this.commands = commands;
        this.view = view;
    }

    /// What a manifest says of the journal.
    static ManifestClaim claim(Path file) throws ExportException {
        Map<String, String> hashes = new HashMap<>();
        Manifest head =
                ManifestReader.read(file, post -> hashes.put(post.id(), post.contentHash()));
        return new ManifestClaim(head.journalSeq(), head.journalHash(), hashes);
    }

    /// What an export rests on: where the posts stood and the journal with them, as of one moment.
    private record Basis(JournalHead head, List<Standing> released, Map<String, Integer> leftOut) {}

    /// Looks at the posts; no command may run meanwhile.
    private Basis basis(int[] posts) {
        boolean needsSignOff = store.policy().needsSignOff(store.people().size());
        List<Standing> standings = new ArrayList<>();
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        for (Standing standing : store.standings(posts)) {
            Status status = standing.state().status();
            if (status == Status.SIGNED_OFF || (status == Status.APPROVED && !needsSignOff)) {
                standings.add(standing);
            } else {
                leftOut.merge(why(standing.state()), 1, Integer::sum);
            }
        }
        return new Basis(store.head(), standings, leftOut);
    }

    /// Writes the posts as they stood, whatever is decided meanwhile, and notes that they were.
    ExportResult run(ExportCommand command, ExportProgress progress)
            throws QueryException, ExportException {
        if (!command.dryRun()) {
            commands.requireWritable();
        }
        Query query = Query.parse(command.query());
        Basis basis = commands.alone(() -> basis(view.select(query).toArray()));
        Actor actor = commands.actor();
        String asked = query.isAll() ? null : query.text();
        Provenance about =
                new Provenance(
                        actor.name(),
                        actor.at(),
                        asked,
                        basis.head().seq(),
                        basis.head().hash(),
                        basis.leftOut());
        ExportRequest request =
                new ExportRequest(
                        command.to(), command.format(), command.force(), command.dryRun());
        Outgoing outgoing = new Outgoing(basis.released(), progress);
        ExportResult result =
                new Exporter(Version.PROGRAM).write(request, outgoing, about, outgoing);
        if (!command.dryRun()) {
            Event.PostsExported event =
                    new Event.PostsExported(
                            command.to().toAbsolutePath().normalize().toString(),
                            command.format().word(),
                            asked,
                            result.exported(),
                            result.leftOut(),
                            result.sha256());
            store.recordExport(actor, event, outgoing.exported());
            publish(outgoing.exported, basis.head());
        }
        return result;
    }

    /// Says what was exported; what something has happened to meanwhile is looked at again.
    private void publish(RoaringBitmap exported, JournalHead since) {
        commands.alone(
                () -> {
                    RoaringBitmap touched = new RoaringBitmap();
                    store.journalAfter(since.seq(), entry -> touched.add(entry.event().posts()));
                    commands.tell(view.exported(exported, touched));
                    return true;
                });
    }

    private static String why(ReviewState state) {
        return switch (state.status()) {
            case APPROVED -> "approved, not yet signed off by a second person";
            case UNREVIEWED ->
                    state.changedSinceApproval() ? "changed since approval" : "unreviewed";
            case CHANGES_REQUESTED, REJECTED, DEFERRED, SIGNED_OFF -> state.status().word();
        };
    }

    /// The posts on their way out, one in memory at a time.
    private final class Outgoing implements Iterable<ReleasedPost>, ExportProgress {

        private final List<Standing> standings;
        private final ExportProgress progress;
        private int current;
        private final RoaringBitmap exported = new RoaringBitmap();

        Outgoing(List<Standing> standings, ExportProgress progress) {
            this.standings = standings;
            this.progress = progress;
        }

        @Override
        public Iterator<ReleasedPost> iterator() {
            return standings.stream().map(this::post).iterator();
        }

        private ReleasedPost post(Standing standing) {
            exported.add(standing.post());
            current = standing.post();
            ReviewState state = standing.state();
            Approval approval = state.approval();
            if (approval == null) {
                throw new IllegalStateException("released without an approval: " + standing.id());
            }
            SignOff signOff = state.signOff();
            ReleasedPost.Review review =
                    new ReleasedPost.Review(
                            state.status().word(),
                            approval.by(),
                            approval.at(),
                            signOff == null ? null : signOff.by(),
                            signOff == null ? null : signOff.at(),
                            state.revision(),
                            state.contentHash());
            return new ReleasedPost(
                    standing.id(),
                    store.revision(standing.post(), state.revision()).article(),
                    review);
        }

        List<Standing> exported() {
            return standings.stream().filter(post -> exported.contains(post.post())).toList();
        }

        @Override
        public void leftOut(ExportResult.LeftOut post) {
            exported.remove(current);
            progress.leftOut(post);
        }

        @Override
        public void done(int posts) {
            progress.done(posts);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
