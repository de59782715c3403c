package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.article.ContentHash;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ReviewState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init")
class WordIndexTest {

    @TempDir private Path folder;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder);
        ledger.store().beginImport(Ledger.ANA, "drafts", 1).add(Incoming.posts(10));
    }

    @AfterEach
    void close() {
        assertThat(ledger.store().verify(null).faults()).isEmpty();
        ledger.close();
    }

    @Test
    void theIndexLagsBehindAndKnowsByHowMuch() {
        assertThat(words().missing()).isEqualTo(10);
        assertThat(found("post")).isEmpty();
        words().add(words().after(words().last(), 4));
        assertThat(words().missing()).isEqualTo(6);
        assertThat(found("post")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatWasCutOffGoesOnWhereItStopped() {
        words().add(words().after(words().last(), 4));
        ledger.reopen();
        assertThat(words().missing()).isEqualTo(6);
        complete();
        assertThat(words().missing()).isZero();
        assertThat(found("post")).hasSize(10);
    }

    @Test
    void postsThatAreInTheIndexAlreadyArePassedOver() {
        WordIndex.Pages pages = words().after(0, 4);
        words().add(pages);
        words().add(pages);
        complete();
        assertThat(found("post")).hasSize(10);
    }

    @Test
    void anEditOfAPostThatTheIndexHasNotComeToIsFoundOnceItHas() {
        edit("p-7", "marmalade");
        assertThat(found("marmalade")).isEmpty();
        complete();
        assertThat(found("marmalade")).containsExactly(ledger.post("p-7"));
        assertThat(found("post")).hasSize(10);
    }

    @Test
    void anEditBetweenReadingAndAddingIsWhatIsFound() {
        WordIndex.Pages pages = words().after(0, 10);
        edit("p-7", "marmalade");
        words().add(pages);
        assertThat(found("marmalade")).containsExactly(ledger.post("p-7"));
    }

    @Test
    void anEditOfAPostThatIsInTheIndexIsFoundAtOnce() {
        words().add(words().after(0, 4));
        edit("p-2", "marmalade");
        assertThat(found("marmalade")).containsExactly(ledger.post("p-2"));
        assertThat(words().missing()).isEqualTo(6);
    }

    private WordIndex words() {
        return ledger.store().words();
    }

    private void complete() {
        words().add(words().after(words().last(), Integer.MAX_VALUE));
    }

    private int[] found(String word) {
        return ledger.store().search(word, false);
    }

    private void edit(String id, String title) {
        Standing standing = ledger.standing(id);
        Article article = ledger.store().article(standing.post()).withTitle(title);
        String hash = ContentHash.of(article, ContentHash.DEFAULT_VOLATILE);
        ReviewState after = standing.state().revised(standing.state().revision() + 1, hash, "Ana");
        Effect effect = new Effect(standing.post(), id, standing.state(), after);
        Event.PostEdited event = new Event.PostEdited(List.of("title"), null, List.of(effect));
        ledger.store().recordEdit(Ledger.ANA, event, article, Checked.NOT);
    }
}
