package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.article.ParsedArticle;
import dev.galley.review.Actor;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.Revision;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/// The store of a workspace, one SQLite file. Thread-safe; everything blocks. Readers see the last
/// commit; writers come one after the other, and what they wrote is durable when the method
/// returns. A [StoreException] means that nothing of the step was stored.
public final class Store implements AutoCloseable {

    private final Path folder;
    private final Connections connections;
    private final Lookup lookup;
    private final @Nullable WriterLock lock;

    Store(Path folder, Connections connections, @Nullable WriterLock lock) {
        this.folder = folder;
        this.connections = connections;
        this.lookup = new Lookup(connections);
        this.lock = lock;
    }

    /// Opens the store of a folder; to write, a folder that has none yet gets one.
    public static Store open(Path folder, Access access, Holder holder) {
        return Opening.open(folder, access, holder, StoreSettings.USUAL);
    }

    /// Whether this program may write.
    public boolean writable() {
        return lock != null;
    }

    /// The folder of the workspace.
    public Path folder() {
        return folder;
    }

    /// The facts of all posts, by number; few posts only, for all are in memory at once.
    public List<PostFacts> facts() {
        List<PostFacts> all = new ArrayList<>();
        facts(all::addAll);
        return all;
    }

    /// Hands on the facts of all posts, by number, in parts that can be of several moments; all are
    /// no older than the call.
    public void facts(Consumer<List<PostFacts>> part) {
        FactParts.each(connections, part);
    }

    /// The facts of some posts.
    public List<PostFacts> facts(int[] posts) {
        return connections.read(db -> Posts.chosen(db, FactRows.facts(db), posts, FactRows::read));
    }

    /// Rows for the queue, in the order asked for; a post that is not there is left out.
    public List<PostRow> rows(int[] posts) {
        return connections.read(db -> Posts.listed(db, posts));
    }

    /// The number of the post with a public id, in the case as it is.
    public OptionalInt find(String id) {
        return connections
                .read(db -> db.first("SELECT post FROM post WHERE id = ?", r -> r.integer(1), id))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Where some posts stand.
    public List<Standing> standings(int[] posts) {
        return connections.read(db -> Posts.standings(db, posts));
    }

    /// The current revision of a post.
    public Article article(int post) {
        return there(post, connections.read(db -> Revisions.current(db, post)));
    }

    /// One revision of a post.
    public Revision revision(int post, int number) {
        return there(post, connections.read(db -> Revisions.one(db, post, number)));
    }

    /// What there is to say about a post's revisions, oldest first.
    public List<RevisionNote> revisions(int post) {
        return connections.read(db -> Revisions.notes(db, post));
    }

    /// What the parser made of the text that was imported last for a post.
    public ParsedArticle parsed(int post) {
        return there(post, connections.read(db -> Revisions.parsed(db, post)));
    }

    /// The bytes that were imported last for a post.
    public byte[] source(int post) {
        return there(post, connections.read(db -> Revisions.source(db, post)));
    }

    /// What the checks found.
    public FindingTable findings() {
        return new FindingTable(connections);
    }

    /// What people have said of how posts were parsed, and their samples.
    public InspectionTable inspections() {
        return new InspectionTable(connections);
    }

    /// What the parser made of many posts.
    public ParsedPosts parsedPosts() {
        return new ParsedPosts(connections);
    }

    /// The texts that are not saved yet.
    public DraftTable drafts() {
        return new DraftTable(connections);
    }

    /// The views that have a name.
    public ViewTable views() {
        return new ViewTable(connections);
    }

    /// The texts that were kept beside a post's current one, oldest first.
    public List<Conflict> conflicts(int post) {
        return connections.read(db -> Batches.conflicts(db, post));
    }

    /// The posts whose title, body or meta hold all the words, or hold them side by side. Any text
    /// may be asked for.
    public int[] search(String words, boolean phrase) {
        return lookup.search(words, phrase);
    }

    /// The post with this id; where there is none, those whose id differs in the case of the
    /// letters A to Z alone.
    public int[] withId(String id) {
        OptionalInt exact = find(id);
        return exact.isPresent() ? new int[] {exact.getAsInt()} : lookup.likeId(id);
    }

    /// The posts whose path holds this part, whatever the case of the letters A to Z.
    public int[] withPath(String part) {
        return lookup.withPath(part);
    }

    /// The posts that have a title, ordered by it without regard to case.
    public int[] byTitle() {
        return lookup.byTitle();
    }

    /// Everybody whom the workspace knows.
    public List<Person> people() {
        return connections.read(People::all);
    }

    /// What the workspace has chosen.
    public Policy policy() {
        return connections.read(People::policy);
    }

    /// The workspace's settings, by key; one that was never set is not there.
    public Map<String, String> settings() {
        return connections.read(People::settings);
    }

    /// All imports that brought something, oldest first.
    public List<Batch> batches() {
        return connections.read(Batches::all);
    }

    /// The last entry of the journal.
    public JournalHead head() {
        return connections.read(Journal::head);
    }

    /// Hands on the journal, oldest first, one entry in memory at a time.
    public void journal(Consumer<JournalEntry> each) {
        journalAfter(0, each);
    }

    /// Hands on what stands in the journal behind an entry, oldest first.
    public void journalAfter(long seq, Consumer<JournalEntry> each) {
        connections.read(
                db -> {
                    Journal.after(db, seq, row -> each.accept(Journal.Line.of(row).entry()));
                    return true;
                });
    }

    /// One entry of the journal.
    public JournalEntry entry(long seq) {
        return connections
                .read(db -> Journal.entry(db, seq))
                .orElseThrow(() -> new IllegalArgumentException("there is no entry #" + seq));
    }

    /// Walks back over a person's decisions, edits, undos and redos, the newest first, until there
    /// is an answer.
    public <T> Optional<T> stepsBack(String who, Function<StepRef, Optional<T>> visit) {
        return connections.read(db -> Journal.stepsBack(db, who, visit));
    }

    /// What is counted for those who lead.
    public Figures figures() {
        return new Figures(connections);
    }

    /// Who has each of some posts, in no order.
    public List<Having> having(int[] posts) {
        return connections.read(db -> Assignees.of(db, posts));
    }

    /// Checks that everything is whole, and with a claim that the journal still holds what was
    /// exported.
    public VerifyReport verify(@Nullable ManifestClaim claim) {
        return connections.readAtOnce(db -> new Verification(db, claim).run());
    }

    /// Adds an entry to the journal and puts its effects into place.
    ///
    /// @throws IllegalStateException if a post is no longer in the state that an effect starts from
    public JournalEntry record(Actor actor, Event event) {
        return record(actor, event, _ -> Checked.NOT);
    }

    /// As [#record(Actor, Event)]; a text that becomes a post's current one again is checked.
    public JournalEntry record(Actor actor, Event event, Function<Article, Checked> checks) {
        return connections.write(db -> new Recording(db, actor).step(event, checks));
    }

    /// Adds a revision that a person made, with its entry in the journal.
    ///
    /// @param event with one effect, which leads to the new revision
    /// @param checked what the checks found in the text
    public JournalEntry recordEdit(
            Actor actor, Event.PostEdited event, Article edited, Checked checked) {
        return connections.write(db -> new Recording(db, actor).edit(event, edited, checked));
    }

    /// Notes an export, and on each of its posts which text was exported.
    ///
    /// @param exported where the posts stood when they were written
    public JournalEntry recordExport(
            Actor actor, Event.PostsExported event, List<Standing> exported) {
        return connections.write(db -> new Recording(db, actor).export(event, exported));
    }

    /// Starts an import by a parser of this version. Its batch has the base name, with a number
    /// behind it if that name is taken.
    public ImportRun beginImport(Actor actor, String baseName, int parserVersion) {
        return ImportRun.begin(connections, actor, baseName, parserVersion);
    }

    /// The full-text index, to be completed.
    public WordIndex words() {
        return new WordIndex(connections);
    }

    /// The stored texts, to be parsed again.
    public ReparseRun reparsing() {
        return new ReparseRun(connections);
    }

    @Override
    public void close() {
        connections.close();
        if (lock != null) {
            lock.close();
        }
    }

    private static <T> T there(int post, Optional<T> found) {
        return found.orElseThrow(
                () -> new IllegalArgumentException("the store has no post " + post));
    }
}
