package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Checked;
import dev.galley.article.IncomingPost;
import dev.galley.review.PostFacts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@SuppressWarnings("NullAway.Init") // set before each test
class FindingTableTest {

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
    void anImportedPostIsListedWithItsProblemsAndFindingsEachWordOnce() {
        ledger.add(Incoming.checked(Incoming.post("p-1", "one"), "text.cut", "text.cut"));
        assertThat(facts("p-1").problems()).containsExactly("meta.missing", "text.cut");
        assertThat(facts("p-1").problemCount()).isEqualTo(3);
        assertThat(found("p-1")).isEqualTo(Incoming.found("text.cut", "text.cut"));
    }

    @Test
    void aTextThatComesAgainIsListedWithItsOwnFindings() {
        ledger.add(Incoming.checked(Incoming.post("p-1", "one"), "text.cut"));
        ledger.add(Incoming.checked(Incoming.post("p-1", "two"), "meta.count"));
        assertThat(facts("p-1").problems()).containsExactly("meta.missing", "meta.count");
    }

    @Test
    void whatNineInTenPostsBreakIsSaidOnceForTheBatch() {
        ledger.add(batch(20, 18));
        int[] changed = ledger.store().findings().weigh();
        assertThat(changed).hasSize(18);
        assertThat(ledger.store().findings().common())
                .isEqualTo(Map.of("drafts", Map.of("meta.count", 18)));
        assertThat(facts("p-1").problems()).containsExactly("meta.missing");
        assertThat(facts("p-1").problemCount()).isOne();
        assertThat(found("p-1")).isEqualTo(Incoming.found("meta.count"));
    }

    @Test
    void lessThanNineInTenIsSaidOfEachPost() {
        ledger.add(batch(20, 17));
        assertThat(ledger.store().findings().weigh()).isEmpty();
        assertThat(ledger.store().findings().common()).isEmpty();
        assertThat(facts("p-1").problems()).contains("meta.count");
    }

    @Test
    void inASmallBatchNothingIsCommon() {
        ledger.add(batch(19, 19));
        assertThat(ledger.store().findings().weigh()).isEmpty();
        assertThat(facts("p-1").problems()).contains("meta.count");
    }

    @Test
    void whatIsNoLongerCommonIsSaidOfEachPostAgain() {
        ledger.add(batch(20, 18));
        ledger.store().findings().weigh();
        List<FindingTable.Result> clean = new ArrayList<>();
        for (int post = 1; post <= 9; post++) {
            clean.add(new FindingTable.Result(post, 1, new Checked(2, "{}", List.of())));
        }
        long before = ledger.store().findings().epoch();
        ledger.store().findings().put(clean);
        assertThat(ledger.store().findings().weigh()).hasSize(9);
        assertThat(facts("p-10").problems()).contains("meta.count");
        assertThat(ledger.store().findings().epoch()).isGreaterThan(before);
    }

    @Test
    void onlyPostsThatOtherRulesLookedAtAreStale() {
        ledger.add(batch(5, 5));
        Checked next = new Checked(2, "{}", List.of());
        assertThat(ledger.store().findings().stale(Incoming.found())).isZero();
        assertThat(ledger.store().findings().stale(next)).isEqualTo(5);
        List<FindingTable.Text> page = ledger.store().findings().staleAfter(2, next);
        assertThat(page).extracting(FindingTable.Text::post).containsExactly(3, 4, 5);
        FindingTable.Text text = page.getFirst();
        ledger.store()
                .findings()
                .put(List.of(new FindingTable.Result(text.post(), text.revision(), next)));
        assertThat(ledger.store().findings().stale(next)).isEqualTo(4);
    }

    @Test
    void whatWasFoundInARevisionThatIsNoLongerCurrentIsPassedOver() {
        ledger.add(Incoming.post("p-1", "one"));
        ledger.add(Incoming.post("p-1", "two"));
        int[] listed =
                ledger.store()
                        .findings()
                        .put(List.of(new FindingTable.Result(1, 1, Incoming.found("text.cut"))));
        assertThat(listed).isEmpty();
        assertThat(facts("p-1").problems()).doesNotContain("text.cut");
    }

    private static IncomingPost[] batch(int posts, int broken) {
        List<IncomingPost> all = Incoming.posts(posts);
        for (int i = 0; i < posts; i++) {
            String[] rules = i < broken ? new String[] {"meta.count"} : new String[0];
            all.set(i, Incoming.checked(all.get(i), rules));
        }
        return all.toArray(IncomingPost[]::new);
    }

    private PostFacts facts(String id) {
        return ledger.store().facts(new int[] {ledger.post(id)}).getFirst();
    }

    private Checked found(String id) {
        return ledger.store().findings().current(ledger.post(id)).orElseThrow();
    }
}
