package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;
import dev.galley.article.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares the problem of the outline with the entities of the type `problem`. The topic's part
/// before the stroke is heard as a witness; whether the topic itself fits is for [TopicOfTitle].
final class ProblemOfOutline implements Check {

    private static final String ENTRY = "problem";
    private static final Rule RULE =
            new Rule(
                    "meta.problem",
                    Severity.WARNING,
                    "Problem differs",
                    "The outline and the entities should name one problem. Where the topic agrees"
                            + " with one of them, that one counts as right.");

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
        return voices(article.metaOrEmpty())
                .agreed()
                .flatMap(name -> Outline.set(article, finding.place(), ENTRY, name));
    }

    private static Voices voices(PostMeta meta) {
        List<Voice> voices = new ArrayList<>();
        Outline.voice(meta, ENTRY).ifPresent(voices::add);
        Outline.entities(meta, ENTRY).ifPresent(voices::add);
        Optional<String> topic = meta.text(MetaField.TOPIC);
        if (topic.isPresent() && voices.size() == 2) {
            String problem = Topic.problem(topic.get());
            if (voices.stream().anyMatch(voice -> voice.agreesOn(problem))) {
                Place place = Place.InField.of(MetaField.TOPIC);
                voices.add(new Voice("the topic", place, List.of(problem), false));
            }
        }
        return new Voices(ENTRY, voices);
    }
}
