package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.ContentHash;
import dev.galley.article.IncomingPost;
import dev.galley.article.ParsedArticle;
import dev.galley.review.Decision;
import dev.galley.review.Event;
import dev.galley.review.ParseVerdict;
import dev.galley.review.PostFacts;
import dev.galley.review.ReviewState;
import dev.galley.review.Status;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Imports and decisions in any order, against a plain telling of the rules.
class RandomImportsTest {

    @TempDir private Path folder;

    /// What should be known of one post.
    private static final class Expected {
        final Set<String> seen = new HashSet<>();
        String text = "";
        int revision;
        String approved = "";
        Status status = Status.UNREVIEWED;
        @Nullable String verdict;
    }

    private final Map<String, Expected> expected = new HashMap<>();
    private int imported;
    private int updated;
    private int unchanged;
    private int conflicts;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4_000})
    void importsFollowTheRulesInAnyOrder(long seed) {
        Random random = new Random(seed);
        try (Ledger ledger = new Ledger(folder)) {
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(8)) {
                    case 0, 1 -> decide(ledger, random);
                    case 2 -> judge(ledger, random);
                    case 3 -> parseAgain(ledger, random);
                    case 4 -> ledger.store().findings().weigh();
                    default -> bring(ledger, random);
                }
            }
            assertThat(ledger.store().verify(null).faults()).isEmpty();
            expected.forEach((id, post) -> matches(ledger, id, post));
            assertThat(ledger.store().facts()).hasSize(expected.size());
        }
    }

    private void bring(Ledger ledger, Random random) {
        imported = 0;
        updated = 0;
        unchanged = 0;
        conflicts = 0;
        List<IncomingPost> posts = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String id = "p-" + random.nextInt(6);
            String text = "text " + random.nextInt(3);
            String bytes = text + " ".repeat(random.nextInt(3));
            String[] rules = random.nextBoolean() ? new String[] {"text.cut"} : new String[0];
            posts.add(Incoming.checked(Incoming.post(id, text, bytes), rules));
            expect(id, text, bytes, !met.add(id));
        }
        Added added = ledger.add(posts.toArray(IncomingPost[]::new));
        assertThat(
                        List.of(
                                added.imported(),
                                added.updated(),
                                added.unchanged(),
                                added.conflicts().size()))
                .containsExactly(imported, updated, unchanged, conflicts);
    }

    private void expect(String id, String text, String bytes, boolean metBefore) {
        Expected post = expected.computeIfAbsent(id, one -> new Expected());
        boolean fresh = post.revision == 0;
        if (!post.seen.add(bytes)) {
            unchanged++;
        } else if (metBefore && !fresh) {
            conflicts++;
        } else {
            imported += fresh ? 1 : 0;
            updated += fresh ? 0 : 1;
            post.verdict = post.verdict == null ? null : ParseVerdict.STALE;
            revised(post, text);
        }
    }

    private static void revised(Expected post, String text) {
        post.revision++;
        if (!text.equals(post.text)) {
            post.status =
                    text.equals(post.approved) && post.status == Status.UNREVIEWED
                            ? Status.APPROVED
                            : Status.UNREVIEWED;
        }
        post.text = text;
    }

    private void judge(Ledger ledger, Random random) {
        String id = "p-" + random.nextInt(6);
        Expected post = expected.get(id);
        if (post == null) {
            return;
        }
        ParseVerdict verdict =
                switch (random.nextInt(3)) {
                    case 0 -> new ParseVerdict.Right(null);
                    case 1 -> new ParseVerdict.Cleared("by mistake");
                    default -> new ParseVerdict.Wrong(new Span(0, 4), "heading", null, null);
                };
        Event.Named named = new Event.Named(ledger.post(id), id);
        ledger.store()
                .record(Ledger.BEN, new Event.ParseJudged(named, post.revision, "aa", 1, verdict));
        post.verdict = verdict instanceof ParseVerdict.Cleared ? null : verdict.word();
    }

    /// Some texts come out otherwise than they were read before.
    private void parseAgain(Ledger ledger, Random random) {
        ReparseRun run = ledger.store().reparsing();
        List<ReparseRun.Reparsed> results = new ArrayList<>();
        for (StoredText stored : run.after(0)) {
            String id = stored.standing().id();
            String text = "text " + random.nextInt(3);
            String bytes = new String(stored.bytes(), StandardCharsets.UTF_8);
            ParsedArticle now = Incoming.post(id, text, bytes).parsed();
            String hash = ContentHash.of(now.article(), ContentHash.DEFAULT_VOLATILE);
            StoredText.Difference difference = stored.compare(now).difference();
            results.add(
                    new ReparseRun.Reparsed(
                            stored, difference, now, hash, Incoming.found("meta.count")));
            Expected post = java.util.Objects.requireNonNull(expected.get(id));
            boolean other = !text.equals(post.text);
            assertThat(difference == StoredText.Difference.ARTICLE).isEqualTo(other);
            if (other) {
                post.verdict = post.verdict == null ? null : ParseVerdict.STALE;
                revised(post, text);
            }
        }
        run.add(Ledger.ANA, 2, results);
    }

    private void decide(Ledger ledger, Random random) {
        String id = "p-" + random.nextInt(6);
        Expected post = expected.get(id);
        if (post == null) {
            return;
        }
        boolean approve = random.nextBoolean();
        Decision decision = approve ? Decision.APPROVE : Decision.DEFER;
        if (post.status != decision.leadsTo()) {
            ledger.decide(Ledger.BEN, decision, id);
            post.status = decision.leadsTo();
            post.approved = approve ? post.text : "";
        }
    }

    private static void matches(Ledger ledger, String id, Expected post) {
        ReviewState state = ledger.state(id);
        assertThat(state.status()).as(id).isEqualTo(post.status);
        assertThat(state.revision()).as(id).isEqualTo(post.revision);
        assertThat(facts(ledger, id).inspected().verdict()).as(id).isEqualTo(post.verdict);
        assertThat(ledger.store().article(ledger.post(id)).body()).isEqualTo(post.text);
        assertThat(ledger.store().parsed(ledger.post(id)).article().body()).isEqualTo(post.text);
    }

    private static PostFacts facts(Ledger ledger, String id) {
        return ledger.store().facts(new int[] {ledger.post(id)}).getFirst();
    }
}
