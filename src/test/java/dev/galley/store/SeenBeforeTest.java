package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.IncomingPost;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

@SuppressWarnings("NullAway.Init")
class SeenBeforeTest {

    @TempDir private Path folder;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder);
    }

    @AfterEach
    void whole() {
        assertThat(ledger.store().verify(null).faults()).isEmpty();
        ledger.close();
    }

    @Test
    void bytesOfThePostThatTheyWereSeenForAreKnown() {
        IncomingPost post = Incoming.post("p-1", "one");
        ledger.add(post, Incoming.post("p-2", "two"));
        assertThat(known(post, "p-1")).contains(new Arrival.Seen(ledger.post("p-1")));
    }

    @Test
    void theSameBytesOfAnotherPostAreNew() {
        IncomingPost post = Incoming.post("p-1", "one");
        ledger.add(post, Incoming.post("p-2", "two"));
        assertThat(known(post, "p-2")).isEmpty();
        assertThat(known(post, "p-3")).isEmpty();
    }

    @Test
    void aTextThatNamesItselfIsKnownWhateverItsFileIsCalled() {
        IncomingPost post = named("own-1", "one");
        ledger.add(post);
        assertThat(known(post, "path-0123456789abcdef"))
                .contains(new Arrival.Seen(ledger.post("own-1")));
    }

    @Test
    void bytesThatWereKeptAsAConflictAreKnownToo() {
        IncomingPost other = Incoming.post("p-1", "two");
        ledger.add(Incoming.post("p-1", "one"), other);
        assertThat(known(other, "p-1")).contains(new Arrival.Seen(ledger.post("p-1")));
    }

    @Test
    void anIdWithQuotesAndLineBreaksIsKnown() {
        IncomingPost post = Incoming.post("a \"b\"\\\n\u0001 \u00e9\ud83d\ude00", "one");
        ledger.add(post);
        assertThat(known(post, post.id())).contains(new Arrival.Seen(ledger.post(post.id())));
        assertThat(ledger.add(post).unchanged()).isOne();
    }

    @Test
    void anEmptyStoreHasSeenNothingAndSaysSo() {
        ImportRun run = ledger.store().beginImport(Ledger.ANA, "drafts", 1);
        assertThat(run.seenBefore().anything()).isFalse();
        IncomingPost post = Incoming.post("p-1", "one");
        run.add(List.of(post));
        assertThat(run.known(List.of(new SeenBefore.Bytes(post.parsed().sha256(), "p-1"))))
                .containsExactly(Optional.empty());
    }

    @Test
    void whatIsKnownCountsAsUnchangedAndAsMet() {
        IncomingPost post = Incoming.post("p-1", "one");
        ledger.add(post);
        long head = ledger.store().head().seq();
        ImportRun run = ledger.store().beginImport(Ledger.ANA, "drafts", 1);
        Arrival seen = known(post, "p-1").orElseThrow();
        Added added = run.addAll(List.of(seen));
        assertThat(added.unchanged()).isOne();
        assertThat(ledger.store().head().seq()).isEqualTo(head);
        assertThat(run.add(List.of(Incoming.post("p-1", "two"))).conflicts()).hasSize(1);
    }

    private Optional<Arrival> known(IncomingPost post, String otherId) {
        ImportRun run = ledger.store().beginImport(Ledger.ANA, "drafts", 1);
        return run.known(List.of(new SeenBefore.Bytes(post.parsed().sha256(), otherId))).getFirst();
    }

    /// A post whose text gives itself an id.
    private static IncomingPost named(String id, String text) {
        IncomingPost post = Incoming.post(id, text);
        Article article = post.parsed().article();
        var meta =
                Objects.requireNonNull(article.meta())
                        .with(
                                MetaField.PAYLOAD,
                                new MetaValue.Group(
                                        Map.of("source_id", new MetaValue.Text(" " + id))));
        return new IncomingPost(
                id, post.parsed().withArticle(article.withMeta(meta)), post.bytes());
    }
}
