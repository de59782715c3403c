package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Compares the scenario of the payload with the outline: it should be its context, or else its
/// problem. One that stands word for word in the other is fine.
final class ScenarioOfOutline implements Check {

    private static final String ENTRY = "scenario";
    private static final Rule RULE =
            new Rule(
                    "meta.scenario",
                    Severity.WARNING,
                    "Scenario differs from the outline",
                    "The scenario of the payload is neither the context nor the problem of the"
                            + " outline.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> scenario = article.meta().text(MetaField.PAYLOAD, ENTRY);
        Optional<String> context = article.meta().text(MetaField.AI_OUTLINE, "context");
        if (scenario.isEmpty() || context.isEmpty() || Wording.normal(context.get()).isEmpty()) {
            return;
        }
        String problem = article.meta().text(MetaField.AI_OUTLINE, "problem").orElse("");
        if (!Wording.alike(scenario.get(), context.get())
                && !Wording.alike(scenario.get(), problem)) {
            findings.add(
                    new Place.InField(MetaField.PAYLOAD, ENTRY),
                    "The scenario of the payload is %s, the context of the outline %s"
                            .formatted(
                                    Wording.quoted(scenario.get()), Wording.quoted(context.get())),
                    context.get(),
                    scenario.get());
        }
    }
}
