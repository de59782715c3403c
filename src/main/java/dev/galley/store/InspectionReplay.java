package dev.galley.store;

import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ParseVerdict;

import java.util.HashMap;
import java.util.Map;

/// What the journal leads to of verdicts on parses and of samples, by the public ids of the posts.
final class InspectionReplay {

    private final Map<String, String> verdicts = new HashMap<>();
    private final Map<String, String> samples = new HashMap<>();
    private final Map<String, String> drawn = new HashMap<>();
    private final Map<String, String> judgements = new HashMap<>();

    /// Takes the next entry.
    void take(long seq, Event event) {
        switch (event) {
            case Event.ParseJudged e -> judged(seq, e);
            case Event.SampleDrawn e -> drawn(seq, e);
            case Event.PostsImported e -> e.effects().forEach(this::parsedAgain);
            case Event.PostsReparsed e -> {
                e.effects().forEach(this::parsedAgain);
                e.reread().forEach(named -> stale(named.id()));
            }
            case Event.WorkspaceCreated e -> {}
            case Event.PersonSet e -> {}
            case Event.SettingSet e -> {}
            case Event.PostsDecided e -> {}
            case Event.PostsAssigned e -> {}
            case Event.PostEdited e -> {}
            case Event.StepUndone e -> {}
            case Event.StepRedone e -> {}
            case Event.PostsExported e -> {}
        }
    }

    /// The word of the verdict on each post that has one.
    Map<String, String> verdicts() {
        return verdicts;
    }

    /// The samples that each post was drawn for, joined.
    Map<String, String> samples() {
        return samples;
    }

    /// The entry of each sample.
    Map<String, String> drawn() {
        return drawn;
    }

    /// The post of each entry that is a verdict.
    Map<String, String> judgements() {
        return judgements;
    }

    private void judged(long seq, Event.ParseJudged e) {
        String id = e.named().id();
        judgements.put(Long.toString(seq), Integer.toString(e.named().post()));
        if (e.verdict() instanceof ParseVerdict.Cleared) {
            verdicts.remove(id);
        } else {
            verdicts.put(id, e.verdict().word());
        }
    }

    private void drawn(long seq, Event.SampleDrawn e) {
        drawn.put(e.name(), Long.toString(seq));
        e.drawn()
                .forEach(
                        named ->
                                samples.merge(
                                        named.id(),
                                        e.name(),
                                        (all, one) -> all + Facts.UNIT + one));
    }

    private void parsedAgain(Effect effect) {
        if (effect.before() != null) {
            stale(effect.id());
        }
    }

    private void stale(String id) {
        verdicts.computeIfPresent(id, (_, _) -> ParseVerdict.STALE);
    }
}
