package dev.galley.ui.reader;

import dev.galley.text.Span;
import dev.galley.ui.reader.FindViewModel.Found;
import dev.galley.ui.reader.FoundText.Hit;
import dev.galley.ui.reader.FoundText.Part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was found in one line, as it is shown.
///
/// @param current the part of the hit that is looked at
record LineFound(List<Span> hits, List<Span> current) {

    static final LineFound NOTHING = new LineFound(List.of(), List.of());

    /// What was found in each line that has something.
    static Map<Integer, LineFound> byLine(Found found) {
        Map<Integer, LineFound> lines = new HashMap<>();
        for (int i = 0; i < found.hits().size(); i++) {
            Hit hit = found.hits().get(i);
            for (Part part : hit.parts()) {
                LineFound line =
                        lines.computeIfAbsent(
                                part.line(),
                                _ -> new LineFound(new ArrayList<>(), new ArrayList<>()));
                line.hits().add(part.span());
                if (i == found.current()) {
                    line.current().add(part.span());
                }
            }
        }
        return lines;
    }
}
