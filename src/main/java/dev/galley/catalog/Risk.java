package dev.galley.catalog;

import dev.galley.article.Severity;
import dev.galley.review.Policy;
import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much a post needs a person: a number of points, the more the sooner. Each [RiskFactor] adds
/// its part, and none ever takes away, so that a post that is worse in one thing and the same in
/// all others never comes later:
///
/// | factor | points |
/// |---|---|
/// | needs review, AI style | the weight, if the flag is set |
/// | contradiction | the weight times the rules that find meta box and text at odds |
/// | weak score | the weight times the points below the workspace's thresholds, all scores together, by 10 |
/// | missing score | the weight times the scores that are not there |
/// | error, warning | the weight, if there is one among the problems and findings |
/// | finding | the weight times the problems and findings, counted up to 20 |
/// | views | the weight times log10(1 + views), rounded down to tenths |
///
/// Missing is not zero: a flag that is not there and views that nobody counted add nothing, and a
/// score that is not there adds what the workspace says, not what a score of 0 would. What all
/// posts of a batch have in common does not count. The sum is rounded down to whole points. The
/// formula is Galley's own; the logarithm is there because ten times the readers matter more, and
/// not ten times as much. Immutable.
///
/// @param weakBelow by the key of a score, what it must reach so as not to be weak
/// @param contradictions the rules that hold the meta box against the text
public record Risk(
        RiskWeights weights, Map<String, Integer> weakBelow, Set<String> contradictions) {

    /// The risk in a workspace that has chosen nothing and has no checks.
    public static final Risk INITIAL =
            new Risk(RiskWeights.INITIAL, Policy.initial().weakScores(), Set.of());

    /// More problems and findings than these are as bad as these.
    static final int MOST_FINDINGS = 20;

    static final int TENTHS = 10;

    public Risk {
        weakBelow = Map.copyOf(weakBelow);
        contradictions = Set.copyOf(contradictions);
    }

    /// How many points a post has, 0 or more.
    public int points(PostFacts post) {
        int tenths = 0;
        for (RiskFactor factor : RiskFactor.values()) {
            tenths += tenths(factor, post);
        }
        return tenths / TENTHS;
    }

    /// The tenths of points that each factor adds for a post, without those that add nothing.
    Map<RiskFactor, Integer> parts(PostFacts post) {
        Map<RiskFactor, Integer> parts = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            int tenths = tenths(factor, post);
            if (tenths > 0) {
                parts.put(factor, tenths);
            }
        }
        return parts;
    }

    private int tenths(RiskFactor factor, PostFacts post) {
        return switch (factor) {
            case NEEDS_REVIEW -> once(factor, Boolean.TRUE.equals(post.flags().needsReview()));
            case AI_STYLE -> once(factor, Boolean.TRUE.equals(post.flags().aiStyle()));
            case CONTRADICTION -> each(factor, contradictionsOf(post).size());
            case WEAK_SCORE -> weights.of(factor) * shortfall(post.scores());
            case MISSING_SCORE -> each(factor, missing(post.scores()));
            case ERROR -> once(factor, post.parsed().severities().contains(Severity.ERROR));
            case WARNING -> once(factor, post.parsed().severities().contains(Severity.WARNING));
            case FINDING -> each(factor, Math.min(post.problemCount(), MOST_FINDINGS));
            case VIEWS -> views(post.views() == null ? 0 : post.views());
        };
    }

    private int once(RiskFactor factor, boolean there) {
        return there ? each(factor, 1) : 0;
    }

    /// The tenths of points for something that is there a number of times.
    int each(RiskFactor factor, int times) {
        return weights.of(factor) * times * TENTHS;
    }

    /// The tenths of points for a number of views.
    int views(long views) {
        return (int) (weights.of(RiskFactor.VIEWS) * TENTHS * Math.log10(1.0 + Math.max(0, views)));
    }

    /// How far a score lies below what it must reach.
    int shortfall(String score, int value) {
        return Math.max(0, weakBelow.getOrDefault(score, Policy.WEAK_BELOW) - Math.max(0, value));
    }

    /// The rules that find the post's meta box and text at odds.
    List<String> contradictionsOf(PostFacts post) {
        return contradictions.isEmpty()
                ? List.of()
                : post.problems().stream().distinct().filter(contradictions::contains).toList();
    }

    private int shortfall(PostFacts.Scores scores) {
        return shortfall("quality", scores.quality())
                + shortfall("freshness", scores.freshness())
                + shortfall("depth", scores.depth())
                + shortfall("clarity", scores.clarity());
    }

    private int shortfall(String score, @Nullable Integer value) {
        return value == null ? 0 : shortfall(score, value.intValue());
    }

    private static int missing(PostFacts.Scores scores) {
        return (scores.quality() == null ? 1 : 0)
                + (scores.freshness() == null ? 1 : 0)
                + (scores.depth() == null ? 1 : 0)
                + (scores.clarity() == null ? 1 : 0);
    }

    /// Why a post stands where it does, in one plain sentence: what adds most comes first.
    public String why(PostFacts post) {
        return new RiskSentence(this, post).text();
    }
}
