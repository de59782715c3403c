package dev.galley.session;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Sort;
import dev.galley.catalog.SortField;
import dev.galley.export.ExportException;
import dev.galley.export.ExportProgress;
import dev.galley.export.ExportResult;
import dev.galley.review.Actor;
import dev.galley.review.JournalEntry;
import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.review.PostRow;
import dev.galley.review.Role;
import dev.galley.store.Access;
import dev.galley.store.Holder;
import dev.galley.store.Store;
import dev.galley.store.StoreException;
import dev.galley.store.VerifyReport;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// An open workspace. Thread-safe; all methods but the plain getters block on files and must not be
/// called where a window is drawn. Commands run one after the other, and each is durable when its
/// method returns. A [StoreException] means that nothing of the command was stored.
public final class Workspace implements AutoCloseable {

    private final Store store;
    private final Identity identity;
    private final CatalogView view;
    private final ReentrantLock commands = new ReentrantLock();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();

    private Workspace(Store store, Identity identity) {
        this.store = store;
        this.identity = identity;
        this.view = new CatalogView(store);
    }

    /// Opens a workspace; to write, a folder that has none yet becomes one.
    ///
    /// @throws StoreException where it cannot be opened; nothing was changed then
    public static Workspace open(Path folder, Access access, Identity identity) {
        String who = identity.name() == null ? identity.login() : identity.name();
        Holder holder =
                new Holder(
                        who,
                        identity.host(),
                        identity.pid(),
                        identity.kind(),
                        identity.clock().instant());
        return new Workspace(Store.open(folder, access, holder), identity);
    }

    /// The folder of the workspace.
    public Path folder() {
        return store.folder();
    }

    /// Whether commands can be run; if not, another program holds the workspace.
    public boolean writable() {
        return store.writable();
    }

    /// Who acts: the name that was given, else the workspace's own person, else the login name. A
    /// name that the workspace does not know yet is an editor.
    public Person me() {
        String given =
                Optional.ofNullable(identity.name())
                        .or(() -> Optional.ofNullable(store.setting("person")))
                        .orElse(identity.login());
        return store.people().stream()
                .filter(p -> p.is(given))
                .findFirst()
                .orElseGet(() -> new Person(given, Role.EDITOR));
    }

    /// Everybody whom the workspace knows.
    public List<Person> people() {
        return store.people();
    }

    /// What the workspace has chosen.
    public Policy policy() {
        return store.policy();
    }

    /// What the workspace holds now.
    public Snapshot snapshot() {
        return view.snapshot();
    }

    /// Asks to be told of every new snapshot, on the thread that ran the command.
    public void onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    /// The posts that match a query, in order.
    ///
    /// @param sort a sort as in `quality:desc`, empty for the queue's own order
    public Listing list(String query, String sort) throws QueryException {
        Query asked = Query.parse(query);
        Sort order = sort.isEmpty() ? Sort.queueOrder() : Sort.parse(sort);
        Catalog catalog = snapshot().catalog();
        int[] byTitle = order.field() == SortField.TITLE ? store.byTitle() : new int[0];
        return new Listing(asked, order, catalog.sorted(view.select(asked), order, byTitle));
    }

    /// Rows for the posts, in the order asked for.
    public List<PostRow> rows(int[] posts) {
        return store.rows(posts);
    }

    /// Everything about a post.
    public PostDetail detail(int post) {
        int[] one = {post};
        return new PostDetail(
                store.rows(one).getFirst(),
                store.standings(one).getFirst().state(),
                store.article(post),
                store.parsed(post),
                store.revisions(post),
                store.conflicts(post));
    }

    /// The post with a public id.
    public OptionalInt find(String id) {
        return store.find(id);
    }

    /// How many posts there are of each kind.
    public StatusCounts status() {
        return view.status();
    }

    /// The journal, oldest first.
    public void journal(Consumer<JournalEntry> each) {
        store.journal(each);
    }

    /// Checks that the store is whole, and with a manifest that the journal still holds what was
    /// exported.
    public VerifyReport verify(@Nullable Path manifest) throws ExportException {
        return store.verify(manifest == null ? null : Exporting.claim(manifest));
    }

    /// Makes one decision on all posts of a selection; a dry run needs no right to write.
    public Outcome decide(DecideCommand command) throws QueryException {
        Optional<Outcome> closed = readOnly();
        if (closed.isPresent() && !command.dryRun()) {
            return closed.get();
        }
        commands.lock();
        try {
            Decisions.Chosen chosen = view.chosen(command.selection());
            Catalog catalog = snapshot().catalog();
            return publish(new Decisions(store).decide(command, chosen, catalog, actor()));
        } finally {
            commands.unlock();
        }
    }

    /// Changes one post and saves it as a new revision.
    public Outcome edit(EditCommand command) {
        return command(() -> new Edits(store).edit(command, actor()));
    }

    /// Takes back the last step of the person who acts.
    public Outcome undo() {
        return command(() -> new Undoing(store).undo(actor()));
    }

    /// Does again what the person who acts took back last.
    public Outcome redo() {
        return command(() -> new Undoing(store).redo(actor()));
    }

    /// Adds a person, or changes a role.
    public Outcome setPerson(String name, Role role) {
        return command(() -> new Settling(store).person(actor(), name, role));
    }

    /// Sets one of the workspace's settings.
    public Outcome set(String key, String value) {
        return command(() -> new Settling(store).setting(actor(), key, value));
    }

    /// Takes over what another program has written since, and tells the listeners of it.
    ///
    /// @return whether there was something
    public boolean refreshIfChanged() {
        commands.lock();
        try {
            Optional<int[]> changed = view.changedSince();
            changed.ifPresent(this::publishPosts);
            return changed.isPresent();
        } finally {
            commands.unlock();
        }
    }

    /// Reads files and folders into the workspace. A file that fails is told to the progress, and
    /// the rest goes on.
    public ImportSummary importPaths(List<Path> paths, ImportProgress progress) {
        if (!writable()) {
            throw StoreException.readOnly(closedWhy());
        }
        commands.lock();
        try {
            return new Importing(store, this::publishPosts).run(actor(), paths, progress);
        } finally {
            commands.unlock();
        }
    }

    /// Writes the released posts among those that match.
    public ExportResult export(ExportCommand command, ExportProgress progress)
            throws QueryException, ExportException {
        if (!writable() && !command.dryRun()) {
            throw StoreException.readOnly(closedWhy());
        }
        Query query = Query.parse(command.query());
        Exporting exporting = new Exporting(store);
        Exporting.Basis basis = exportBasis(exporting, query);
        ExportResult result = exporting.run(command, query, basis, actor(), progress);
        refreshIfChanged();
        return result;
    }

    @Override
    public void close() {
        commands.lock();
        try {
            store.close();
        } finally {
            commands.unlock();
        }
    }

    private Exporting.Basis exportBasis(Exporting exporting, Query query) {
        commands.lock();
        try {
            return exporting.basis(view.select(query).toArray());
        } finally {
            commands.unlock();
        }
    }

    private Outcome command(Supplier<Outcome> command) {
        Optional<Outcome> closed = readOnly();
        if (closed.isPresent()) {
            return closed.get();
        }
        commands.lock();
        try {
            return publish(command.get());
        } finally {
            commands.unlock();
        }
    }

    private Outcome publish(Outcome outcome) {
        if (outcome instanceof Outcome.Done done && done.seq() > 0) {
            publishPosts(done.posts());
        }
        return outcome;
    }

    private void publishPosts(int[] posts) {
        Snapshot now = view.refresh(posts);
        listeners.forEach(listener -> listener.accept(now));
    }

    private Optional<Outcome> readOnly() {
        return writable() ? Optional.empty() : Optional.of(new Outcome.Refused(closedWhy()));
    }

    private String closedWhy() {
        return "The workspace "
                + folder()
                + " is open to read only. Nothing was changed; close the"
                + " program that holds it and try again.";
    }

    private Actor actor() {
        return new Actor(me(), identity.login(), identity.clock().instant());
    }
}
