package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;
import dev.galley.article.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares the stack of the outline, the list of the stack, the entities of the type `stack` and
/// the topic's part behind the stroke, where that part is one: where the part before it is the
/// problem.
final class StackOfOutline implements Check {

    private static final String ENTRY = "stack";
    private static final Rule RULE =
            new Rule(
                    "meta.stack",
                    Severity.WARNING,
                    "Stack differs",
                    "The outline, the stack list, the entities and the topic should name one stack."
                            + " What most of them name counts as right.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        voices(article.meta()).report(findings);
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        Optional<String> agreed = voices(article.metaOrEmpty()).agreed();
        return agreed.flatMap(
                name ->
                        finding.place().equals(Place.InField.of(MetaField.TOPIC))
                                ? topic(article, name)
                                : Outline.set(article, finding.place(), ENTRY, name));
    }

    private static Optional<Article> topic(Article article, String stack) {
        return article.metaOrEmpty()
                .text(MetaField.TOPIC)
                .map(Topic::problem)
                .map(problem -> new MetaValue.Text(Topic.of(problem, stack)))
                .map(topic -> MetaWriting.field(article, MetaField.TOPIC, topic));
    }

    private static Voices voices(PostMeta meta) {
        List<Voice> voices = new ArrayList<>();
        Outline.voice(meta, ENTRY).ifPresent(voices::add);
        Outline.entities(meta, ENTRY).ifPresent(voices::add);
        ofTopic(meta).ifPresent(voices::add);
        List<String> items = meta.items(MetaField.STACK);
        if (!items.isEmpty()) {
            Place place = Place.InField.of(MetaField.STACK);
            voices.add(new Voice("the stack list", place, items, true));
        }
        return new Voices("stack", voices);
    }

    private static Optional<Voice> ofTopic(PostMeta meta) {
        return meta.text(MetaField.TOPIC)
                .filter(topic -> Outline.isProblem(meta, Topic.problem(topic)))
                .flatMap(Topic::stack)
                .map(
                        stack ->
                                new Voice(
                                        "the topic",
                                        Place.InField.of(MetaField.TOPIC),
                                        List.of(stack),
                                        true));
    }
}
