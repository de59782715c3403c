package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.QueryException;
import dev.galley.catalog.Risk;
import dev.galley.catalog.RiskFactor;
import dev.galley.catalog.RiskWeights;
import dev.galley.review.Policy;
import dev.galley.review.PostFacts;
import dev.galley.store.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class RiskOrderTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "a good one", 90, 0);
        office.draft("p-2", "a weak one", 20, 0);
        office.draft("p-3", "a flagged one", 90, 1);
        office.draft("p-4", "a flagged and weak one", 40, 1);
        office.importDrafts();
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void whatMostNeedsAPersonComesFirst() throws QueryException {
        assertThat(order("risk")).containsExactly("p-4", "p-3", "p-2", "p-1");
        assertThat(order("risk:asc")).containsExactly("p-1", "p-2", "p-3", "p-4");
        assertThat(why("p-4")).startsWith("Asks for review; quality 40 is below 60");
    }

    @Test
    void pointsCanBeFilteredBy() throws QueryException {
        int most = points("p-4");
        assertThat(office.workspace().list("risk:>=" + most, "").posts()).hasSize(1);
        assertThat(office.workspace().list("risk:<" + most, "").posts()).hasSize(3);
        assertThat(office.workspace().list("missing:risk", "").posts()).isEmpty();
    }

    @Test
    void otherWeightsHoldAtOnceAndAfterARestartAndStandInTheJournal() throws QueryException {
        long before = office.workspace().snapshot().head();
        weigh(Map.of(RiskFactor.NEEDS_REVIEW, 0, RiskFactor.WEAK_SCORE, 50));
        assertThat(office.workspace().snapshot().head()).isEqualTo(before + 2);
        assertThat(order("risk")).containsExactly("p-2", "p-4", "p-1", "p-3");
        office.reopen();
        assertThat(order("risk")).containsExactly("p-2", "p-4", "p-1", "p-3");
        Office.nothing(office.workspace().rules().adopt(office.workspace().rules().risk()));
        Office.done(office.workspace().rules().adopt(RiskWeights.INITIAL));
        assertThat(order("risk")).containsExactly("p-4", "p-3", "p-2", "p-1");
        assertThat(office.workspace().rules().risk()).isEqualTo(RiskWeights.INITIAL);
    }

    @Test
    void whatCountsAsWeakIsTheWorkspaces() throws QueryException {
        int before = points("p-1");
        Policy policy = office.workspace().policy();
        Map<String, Integer> limits = new HashMap<>(policy.weakScores());
        limits.put("quality", 100);
        office.workspace()
                .rules()
                .adopt(
                        new Policy(
                                policy.secondPerson(),
                                limits,
                                policy.volatileFields(),
                                policy.reasons()));
        assertThat(points("p-1")).isEqualTo(before + RiskFactor.WEAK_SCORE.usual());
        assertThat(why("p-1")).contains("quality 90 is below 100");
    }

    @Test
    void anEditIsWeighedAtOnceAndADecisionChangesNothing() throws QueryException {
        office.edit("p-1", "meta.flags.needs_human_review=1", "meta.score.quality=10");
        assertThat(order("risk")).startsWith("p-1", "p-4");
        List<String> before = order("risk");
        office.pick(dev.galley.review.Decision.DEFER, "p-4");
        assertThat(order("risk")).isEqualTo(before);
        office.workspace().undo();
        office.workspace().undo();
        assertThat(order("risk")).containsExactly("p-4", "p-3", "p-2", "p-1");
    }

    @Test
    void whoOnlyReadsTakesTheWeightsOver() throws QueryException {
        try (Workspace reader = office.open(Access.READ)) {
            weigh(Map.of(RiskFactor.NEEDS_REVIEW, 0, RiskFactor.WEAK_SCORE, 50));
            assertThat(reader.refreshIfChanged()).isTrue();
            assertThat(reader.list("", "risk").posts())
                    .isEqualTo(office.workspace().list("", "risk").posts());
        }
    }

    private void weigh(Map<RiskFactor, Integer> weights) {
        Office.done(office.workspace().rules().adopt(new RiskWeights(weights)));
    }

    private List<String> order(String sort) throws QueryException {
        int[] posts = office.workspace().list("", sort).posts();
        Map<Integer, String> ids = new HashMap<>();
        office.workspace().rows(posts).forEach(row -> ids.put(row.facts().post(), row.id()));
        return Arrays.stream(posts).mapToObj(ids::get).toList();
    }

    private Risk risk() {
        return office.workspace().snapshot().catalog().risk();
    }

    private PostFacts facts(String id) {
        int post = office.post(id);
        PostFacts stored = office.workspace().rows(new int[] {post}).getFirst().facts();
        PostFacts counted =
                Objects.requireNonNull(office.workspace().snapshot().catalog().facts(post));
        assertThat(risk().points(counted)).isEqualTo(risk().points(stored));
        return stored;
    }

    private int points(String id) {
        return risk().points(facts(id));
    }

    private String why(String id) {
        return risk().why(facts(id));
    }
}
