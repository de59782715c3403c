package dev.galley.session;

import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.check.Check;
import dev.galley.check.Checks;
import dev.galley.review.Policy;
import dev.galley.review.Status;
import dev.galley.store.SavedView;

import java.util.ArrayList;
import java.util.List;

/// The views that a workspace begins with, until somebody chooses others. Those that are work to do
/// hold the undecided posts alone, so that their counts go down to zero.
final class StarterViews {

    private static final String UNDECIDED = values(Field.STATUS, Status.UNREVIEWED.word());

    /// What the parser itself says: codes, and what codes begin with, where no check shares it.
    private static final List<String> PARSER =
            List.of(
                    "body",
                    "source",
                    "meta.bad-value",
                    "meta.empty",
                    "meta.repeated",
                    "meta.unknown");

    private StarterViews() {}

    /// The views, with what the workspace calls a weak score.
    static List<SavedView> of(Policy policy) {
        List<SavedView> views = new ArrayList<>();
        views.add(view("Needs review", values(Field.NEEDS_REVIEW, "yes") + " " + UNDECIDED, ""));
        String clarity = Field.CLARITY.word();
        String weak = clarity + ":<" + policy.weakBelow(clarity);
        views.add(view("Low clarity", weak + " " + UNDECIDED, clarity));
        views.add(view("Contradictions", contradictions() + " " + UNDECIDED, "problems:desc"));
        views.add(
                view(
                        "Parse problems",
                        new Term.Values(Field.PROBLEM, PARSER).canonical(),
                        "problems:desc"));
        views.add(view("Changed since approval", values(Field.CHANGED, "yes"), ""));
        views.add(view("Ready to sign off", values(Field.STATUS, Status.APPROVED.word()), ""));
        if (Mine.isKnown()) {
            views.add(view("Mine", Mine.QUERY + " " + UNDECIDED, ""));
        }
        return List.copyOf(views);
    }

    /// The rules that hold the meta box against the article.
    private static String contradictions() {
        List<String> rules =
                Checks.all().stream()
                        .map(Check::rule)
                        .filter(rule -> rule.group().equals("meta"))
                        .map(rule -> rule.id())
                        .toList();
        return new Term.Values(Field.PROBLEM, rules).canonical();
    }

    private static String values(Field field, String value) {
        return new Term.Values(field, List.of(value)).canonical();
    }

    private static SavedView view(String name, String query, String sort) {
        return new SavedView(name, new SavedView.Spec(query, sort, ""));
    }
}
