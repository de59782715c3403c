package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the checklist of the meta box with the lists of the body. Which list is the checklist
/// is decided by the items that both have, never by the heading above it; a checklist that the body
/// spreads over several lists is fine.
final class ChecklistItems implements Check {

    private static final Rule RULE =
            new Rule(
                    "meta.checklist",
                    Severity.WARNING,
                    "Checklist differs",
                    "The checklist of the meta box should stand as a list in the body. The list"
                        + " that shares most items is compared; case and a mark at the end do not"
                        + " count.");

    /// The list of the body that shares most items with the checklist.
    ///
    /// @param shared how many items of the checklist it has
    private record Best(Block.Listing list, int shared) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        List<String> items = article.meta().items(MetaField.CHECKLIST);
        List<Block.Listing> lists = lists(article.article());
        if (items.isEmpty() || isSpread(items, lists)) {
            return;
        }
        Optional<Best> best = best(items, lists);
        if (best.isEmpty()) {
            findings.add(
                    Place.InField.of(MetaField.CHECKLIST),
                    "The meta box has a checklist of %d, the body has no list"
                            .formatted(items.size()),
                    String.join("; ", items),
                    "no list");
        } else if (best.get().shared() == 0) {
            findings.add(
                    Place.InField.of(MetaField.CHECKLIST),
                    "No item of the checklist stands in a list of the body",
                    String.join("; ", items),
                    String.join("; ", best.get().list().items()));
        } else {
            differs(items, best.get(), findings);
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        List<String> items = article.metaOrEmpty().items(MetaField.CHECKLIST);
        return best(items, lists(article))
                .filter(best -> isSure(items, best))
                .map(
                        best ->
                                MetaWriting.field(
                                        article,
                                        MetaField.CHECKLIST,
                                        new MetaValue.Items(best.list().items())));
    }

    private static void differs(List<String> items, Best best, Findings findings) {
        List<String> gone = without(items, best.list().items());
        List<String> added = without(best.list().items(), items);
        int first = gone.isEmpty() ? -1 : items.indexOf(gone.getFirst());
        findings.add(
                new Place.InField(MetaField.CHECKLIST, first < 0 ? null : String.valueOf(first)),
                "The checklist differs from the list in the body: %d only in the meta box, %d only"
                                .formatted(gone.size(), added.size())
                        + " in the body",
                gone.isEmpty() ? "nothing more" : String.join("; ", gone),
                added.isEmpty() ? "nothing more" : String.join("; ", added),
                isSure(items, best) ? "Take the checklist from the body" : null);
    }

    private static boolean isSure(List<String> items, Best best) {
        return best.shared() * 2 >= items.size() && best.shared() > 0;
    }

    /// Whether the lists of the body that hold an item of the checklist are made of it and hold all
    /// of it.
    private static boolean isSpread(List<String> items, List<Block.Listing> lists) {
        Set<String> wanted = normal(items);
        Set<String> found = new HashSet<>();
        for (Block.Listing list : lists) {
            Set<String> held = normal(list.items());
            if (wanted.containsAll(held)) {
                found.addAll(held);
            }
        }
        return found.equals(wanted);
    }

    private static Optional<Best> best(List<String> items, List<Block.Listing> lists) {
        Set<String> wanted = normal(items);
        Best best = null;
        for (Block.Listing list : lists) {
            Set<String> held = normal(list.items());
            held.retainAll(wanted);
            if (best == null || held.size() > best.shared()) {
                best = new Best(list, held.size());
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> without(List<String> items, List<String> others) {
        Set<String> known = normal(others);
        return items.stream().filter(item -> !known.contains(Wording.normal(item))).toList();
    }

    private static Set<String> normal(List<String> items) {
        return items.stream().map(Wording::normal).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Block.Listing> lists(Article article) {
        List<Block.Listing> lists = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Listing list) {
                lists.add(list);
            }
        }
        return lists;
    }
}
