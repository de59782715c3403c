package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.article.ContentHash;
import dev.galley.review.Decision;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.ReviewState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

@SuppressWarnings("NullAway.Init")
class LookupTest {

    private static final List<String> WORDS = List.of("amber", "birch", "cedar", "dune", "elm");

    @TempDir private Path folder;
    private Ledger ledger;
    private Store other;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder);
        other = Store.open(folder, Access.READ, Ledger.holder(Holder.COMMAND));
    }

    @AfterEach
    void close() {
        other.close();
        ledger.close();
    }

    /// Both programs have asked before each change, so that an answer that was kept too long shows.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatIsFoundIsWhatTheTextsSayWhoeverChangedThem(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 25; step++) {
            String id = "p-" + random.nextInt(8);
            boolean there = ledger.store().find(id).isPresent();
            switch (there ? random.nextInt(4) : 3) {
                case 0 -> ledger.decide(Ledger.ANA, Decision.APPROVE, id);
                case 1 -> edit(id, text(random));
                case 2 -> takeBack(edit(id, text(random)));
                default -> ledger.add(Incoming.post(id, text(random)));
            }
            assertAnswers(ledger.store());
            assertAnswers(other);
        }
    }

    private static String text(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private void assertAnswers(Store store) {
        Map<Integer, String> texts = new TreeMap<>();
        Map<Integer, String> titles = new TreeMap<>();
        for (int post = 1; post <= store.facts().size(); post++) {
            Article article = store.article(post);
            titles.put(post, Objects.toString(article.title(), ""));
            texts.put(post, titles.get(post) + "\n" + article.body());
        }
        for (String word : WORDS) {
            assertThat(store.search(word, false)).isEqualTo(having(texts, t -> t.contains(word)));
            String pair = word + " elm";
            assertThat(store.search(pair, true)).isEqualTo(having(texts, t -> t.contains(pair)));
        }
        titles.values().removeIf(String::isEmpty);
        assertThat(store.byTitle())
                .isEqualTo(
                        titles.entrySet().stream()
                                .sorted(
                                        Comparator.comparing(
                                                e -> e.getValue().toLowerCase(Locale.ROOT)))
                                .mapToInt(Map.Entry::getKey)
                                .toArray());
    }

    private static int[] having(Map<Integer, String> texts, Predicate<String> wanted) {
        return texts.entrySet().stream()
                .filter(e -> wanted.test(e.getValue()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    @Test
    void aTextThatIsTakenBackIsFoundAgain() {
        ledger.add(Incoming.post("p-1", "amber"));
        JournalEntry edit = edit("p-1", "birch");
        assertThat(ledger.store().search("birch", false)).hasSize(1);
        assertThat(ledger.store().byTitle()).hasSize(1);
        takeBack(edit);
        assertThat(ledger.store().search("birch", false)).isEmpty();
        assertAnswers(ledger.store());
        assertAnswers(other);
    }

    @Test
    void nothingIsFoundWhereNothingIsAsked() {
        ledger.add(Incoming.post("p-1", "amber"));
        assertThat(ledger.store().search(" \" ", false)).isEmpty();
        assertThat(ledger.store().search("zebra", false)).isEmpty();
        assertThat(ledger.store().withPath("nowhere")).isEmpty();
    }

    private JournalEntry edit(String id, String title) {
        Standing standing = ledger.standing(id);
        Article article = ledger.store().article(standing.post()).withTitle(title);
        String hash = ContentHash.of(article, ContentHash.DEFAULT_VOLATILE);
        int number = ledger.store().revisions(standing.post()).size() + 1;
        ReviewState after = standing.state().revised(number, hash, "Ana");
        Effect effect = new Effect(standing.post(), id, standing.state(), after);
        Event.PostEdited event = new Event.PostEdited(List.of("title"), null, List.of(effect));
        return ledger.store().recordEdit(Ledger.ANA, event, article, Checked.NOT);
    }

    /// The texts have been asked for in between, so that they may be kept.
    private void takeBack(JournalEntry edit) {
        assertAnswers(ledger.store());
        assertAnswers(other);
        List<Effect> back = edit.event().effects().stream().map(Effect::inverse).toList();
        ledger.store().record(Ledger.ANA, new Event.StepUndone(edit.seq(), back, List.of()));
    }
}
