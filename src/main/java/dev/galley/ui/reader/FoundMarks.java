package dev.galley.ui.reader;

import dev.galley.ui.reader.FindViewModel.Found;
import dev.galley.ui.reader.FoundText.Part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Marks what is found in the text area; only lines that change are drawn anew.
final class FoundMarks {

    private static final int MOST_ONE_BY_ONE = 6;

    private final ArticleArea area;
    private Map<Integer, LineFound> marked = Map.of();

    FoundMarks(ArticleArea area) {
        this.area = area;
    }

    /// Forgets what is marked, because the text was swapped.
    void forget() {
        marked = Map.of();
    }

    /// Marks what is found and goes to the hit that is looked at.
    void show(Found found) {
        Map<Integer, LineFound> wanted = LineFound.byLine(found);
        Set<Integer> lines = new HashSet<>(marked.keySet());
        lines.addAll(wanted.keySet());
        lines.removeIf(line -> in(wanted, line).equals(in(marked, line)));
        if (lines.size() > MOST_ONE_BY_ONE) {
            area.restyleAll(wanted);
        } else {
            lines.forEach(line -> area.restyle(line, in(wanted, line)));
        }
        marked = new HashMap<>(wanted);
        if (found.moved() && found.current() >= 0) {
            Part first = found.hits().get(found.current()).parts().getFirst();
            area.reveal(first.line(), first.span().start());
        }
    }

    private static LineFound in(Map<Integer, LineFound> lines, int line) {
        return lines.getOrDefault(line, LineFound.NOTHING);
    }
}
