package dev.galley.catalog;

import dev.galley.article.Severity;
import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Says why a post stands where it does in the order of the risk.
final class RiskSentence {

    private static final String NOTHING = "Nothing speaks for looking at it first.";

    private final Risk risk;
    private final PostFacts post;

    RiskSentence(Risk risk, PostFacts post) {
        this.risk = risk;
        this.post = post;
    }

    /// The sentence: `Asks for review; clarity 41 is below 60; 12,400 views`.
    String text() {
        Map<RiskFactor, Integer> parts = risk.parts(post);
        Set<String> said = new LinkedHashSet<>();
        parts.entrySet().stream()
                .sorted(Map.Entry.<RiskFactor, Integer>comparingByValue().reversed())
                .forEach(part -> said.add(said(part.getKey())));
        String all = String.join("; ", said);
        return all.isEmpty()
                ? NOTHING
                : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private String said(RiskFactor factor) {
        return switch (factor) {
            case NEEDS_REVIEW -> "asks for review";
            case AI_STYLE -> "style flagged as generated";
            case CONTRADICTION -> contradictions(risk.contradictionsOf(post).size());
            case WEAK_SCORE -> weak();
            case MISSING_SCORE -> missing();
            case ERROR, WARNING, FINDING -> findings();
            case VIEWS -> number(post.views() == null ? 0 : post.views(), "view");
        };
    }

    private static String contradictions(int count) {
        return count == 1
                ? "meta and text contradict each other"
                : "meta and text contradict each other in " + count + " ways";
    }

    private String weak() {
        List<String> weak = new ArrayList<>();
        scores().forEach(
                        (score, value) -> {
                            if (value != null && risk.shortfall(score, value) > 0) {
                                int limit = value + risk.shortfall(score, value);
                                weak.add(score + " " + value + " is below " + limit);
                            }
                        });
        return String.join(", ", weak);
    }

    private String missing() {
        List<String> missing =
                scores().entrySet().stream()
                        .filter(score -> score.getValue() == null)
                        .map(Map.Entry::getKey)
                        .toList();
        return "no " + String.join(", ", missing);
    }

    private String findings() {
        List<Severity> severities = post.parsed().severities();
        String count = number(post.problemCount(), "finding");
        if (severities.contains(Severity.ERROR)) {
            return post.problemCount() == 1 ? "an error" : count + ", errors among them";
        }
        if (severities.contains(Severity.WARNING)) {
            return post.problemCount() == 1 ? "a warning" : count + ", warnings among them";
        }
        return count;
    }

    private Map<String, @Nullable Integer> scores() {
        Map<String, @Nullable Integer> scores = new LinkedHashMap<>();
        scores.put("quality", post.scores().quality());
        scores.put("freshness", post.scores().freshness());
        scores.put("depth", post.scores().depth());
        scores.put("clarity", post.scores().clarity());
        return scores;
    }

    private static String number(long count, String word) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? word : word + "s");
    }
}
