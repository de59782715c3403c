package dev.galley.session;

import dev.galley.catalog.QueryException;
import dev.galley.check.Checker;
import dev.galley.export.ExportException;
import dev.galley.export.ExportProgress;
import dev.galley.export.ExportResult;
import dev.galley.ingest.ArticleReading;
import dev.galley.review.JournalEntry;
import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.review.PostRow;
import dev.galley.review.Role;
import dev.galley.store.Access;
import dev.galley.store.Holder;
import dev.galley.store.Opening;
import dev.galley.store.Store;
import dev.galley.store.StoreException;
import dev.galley.store.UpgradeProgress;
import dev.galley.store.VerifyReport;
import dev.galley.text.SourceText;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// An open workspace. Thread-safe; all methods but the plain getters block on files and must not be
/// called where a window is drawn. Commands run one after the other, and each is durable when its
/// method returns. A [StoreException] means that nothing of the command was stored.
public final class Workspace implements AutoCloseable {

    private final Store store;
    private final CatalogView view;
    private final CommandLane commands;

    private Workspace(Store store, Identity identity) {
        this.store = store;
        this.view = new CatalogView(store);
        this.commands = new CommandLane(store, identity, view);
    }

    /// Opens a workspace; to write, a folder that has none yet becomes one.
    ///
    /// @throws StoreException where it cannot be opened; nothing was changed then
    public static Workspace open(Path folder, Access access, Identity identity) {
        return open(folder, access, identity, UpgradeProgress.NONE);
    }

    /// The same, told while a workspace of an older version is brought up to date.
    public static Workspace open(
            Path folder, Access access, Identity identity, UpgradeProgress progress) {
        String who = identity.name() == null ? identity.login() : identity.name();
        Holder holder =
                new Holder(
                        who,
                        identity.host(),
                        identity.pid(),
                        identity.kind(),
                        identity.clock().instant());
        return new Workspace(Opening.open(folder, access, holder, progress), identity);
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
        return commands.me();
    }

    /// Everybody whom the workspace knows.
    public List<Person> people() {
        return store.people();
    }

    /// Who works in the workspace, and who one is oneself.
    public Staff staff() {
        return new Staff(store, commands, view);
    }

    /// What the workspace has chosen, to be changed.
    public Rules rules() {
        return new Rules(store, commands);
    }

    /// What the workspace has chosen.
    public Policy policy() {
        return store.policy();
    }

    /// What the workspace holds now.
    public Snapshot snapshot() {
        return view.snapshot();
    }

    /// What can be filtered by.
    public Facets facets() {
        return new Facets(view);
    }

    /// Asks to be told of every new snapshot, on the thread that ran the command.
    public void onChange(Consumer<Snapshot> listener) {
        commands.onChange(listener);
    }

    /// The posts that match a query, in order.
    ///
    /// @param sort a sort as in `quality:desc`, empty for the queue's own order
    public Listing list(String query, String sort) throws QueryException {
        return Listing.of(store, view, query, sort);
    }

    /// Rows for the posts, in the order asked for.
    public List<PostRow> rows(int[] posts) {
        return store.rows(posts);
    }

    /// Everything about a post.
    public PostDetail detail(int post) {
        return new Details(store).of(post);
    }

    /// The checks as the workspace wants them.
    public Checker checker() {
        return ArticleChecks.of(store).checker();
    }

    /// The checking of posts whose findings are not those of the rules as they are now.
    public Checking checking() {
        return new Checking(store, commands);
    }

    /// What QA says of how posts were parsed, and its samples.
    public Inspection inspection() {
        return new Inspection(store, commands, view);
    }

    /// The putting right of what the checks find.
    public Fixing fixing() {
        return new Fixing(store, commands, this::checker);
    }

    /// The text of a post as it was imported last; the spans of its parse point into it.
    public SourceText source(int post) {
        return SourceText.decode(store.source(post));
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
        Supplier<Decisions.Chosen> chosen = view.chooser(command.selection());
        Supplier<Step> decision =
                () ->
                        new Decisions(store)
                                .decide(
                                        command,
                                        chosen.get(),
                                        snapshot().catalog(),
                                        commands.actor());
        return command.dryRun() ? decision.get().outcome() : commands.step(decision);
    }

    /// The batches, and what stands in the way of their sign-off.
    public Batches batches() {
        return new Batches(store, view, commands::actor);
    }

    /// How much the person who acts has decided today. Keeps count, so one is enough for a window.
    public Pace pace() {
        return new Pace(store.figures(), commands::actor, ZoneId.systemDefault());
    }

    /// Changes one post and saves it as a new revision.
    public Outcome edit(EditCommand command) {
        return commands.run(() -> new Edits(store).edit(command, commands.actor()));
    }

    /// The views that have a name.
    public SavedViews views() {
        return new SavedViews(store, commands, view);
    }

    /// The revisions of its posts.
    public History history() {
        return new History(store, commands);
    }

    /// What people have written and not saved yet, and the saving of it.
    public Drafts drafts() {
        return new Drafts(store, commands);
    }

    /// Reports on what the parser and the checks made of the posts.
    public Reporting reporting() {
        return new Reporting(
                store.folder(), store.parsedPosts(), view, () -> ArticleChecks.of(store));
    }

    /// Takes back the last step of the person who acts.
    public Outcome undo() {
        return commands.step(() -> new Undoing(store).undo(commands.actor()));
    }

    /// Does again what the person who acts took back last.
    public Outcome redo() {
        return commands.step(() -> new Undoing(store).redo(commands.actor()));
    }

    /// Adds a person, or changes a role.
    public Outcome setPerson(String name, Role role) {
        return commands.run(() -> new Settling(store).person(commands.actor(), name, role));
    }

    /// Sets one of the workspace's settings.
    public Outcome set(String key, String value) {
        return commands.run(() -> new Settling(store).setting(commands.actor(), key, value));
    }

    /// Takes over what another program has written since, and tells the listeners of it.
    ///
    /// @return whether there was something
    public boolean refreshIfChanged() {
        return commands.takeOver();
    }

    /// Reads files and folders into the workspace, and then completes the full-text index. A file
    /// that fails is told to the progress, and the rest goes on; other commands run meanwhile.
    public ImportSummary importPaths(List<Path> paths, ImportProgress progress) {
        commands.requireWritable();
        return new Importing(store, commands).run(commands.actor(), paths, progress);
    }

    /// The full-text index, as far as it lags behind.
    public Indexing indexing() {
        return new Indexing(store);
    }

    /// The parsing of all stored texts with this program's parser.
    public Reparsing reparsing() {
        return reparsingBy(ArticleChecks.of(store));
    }

    /// The same with another parser.
    Reparsing reparsingBy(ArticleReading reading) {
        return new Reparsing(store, commands, reading);
    }

    /// Writes the released posts among those that match.
    public ExportResult export(ExportCommand command, ExportProgress progress)
            throws QueryException, ExportException {
        return new Exporting(store, commands, view).run(command, progress);
    }

    @Override
    public void close() {
        commands.alone(
                () -> {
                    store.close();
                    return true;
                });
    }
}
