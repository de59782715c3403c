package dev.galley.ui.history;

import dev.galley.compare.ArticleDiff;
import dev.galley.compare.BlockChange;
import dev.galley.compare.Detail;
import dev.galley.compare.MetaChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What differs, in one line: `3 blocks changed, 1 added, score.quality 71 → 80`.
final class Summary {

    private static final int MOST_FIELDS = 4;
    private static final int SHORT = 24;

    private Summary() {}

    static String of(ArticleDiff diff) {
        if (diff.isSame()) {
            return "The two texts are the same";
        }
        List<String> parts = new ArrayList<>();
        if (!diff.title().isSame()) {
            parts.add("title changed");
        }
        blocks(diff, parts);
        List<MetaChange> meta = diff.meta();
        meta.stream().limit(MOST_FIELDS).map(Summary::field).forEach(parts::add);
        if (meta.size() > MOST_FIELDS) {
            int more = meta.size() - MOST_FIELDS;
            parts.add(more + (more == 1 ? " more field" : " more fields"));
        }
        return String.join(", ", parts);
    }

    private static void blocks(ArticleDiff diff, List<String> parts) {
        int[] counts = new int[4];
        for (BlockChange change : diff.blocks()) {
            switch (change) {
                case BlockChange.Kept kept -> {
                    if (kept.moved()) {
                        counts[3]++;
                    } else if (!kept.isSame()) {
                        counts[0]++;
                    }
                }
                case BlockChange.Added added -> counts[1]++;
                case BlockChange.Removed removed -> counts[2]++;
                case BlockChange.MovedAway away -> {}
            }
        }
        String[] words = {"changed", "added", "removed", "moved"};
        boolean named = false;
        for (int i = 0; i < words.length; i++) {
            if (counts[i] > 0) {
                String noun = named ? "" : counts[i] == 1 ? "block " : "blocks ";
                parts.add(String.format(Locale.ROOT, "%,d %s%s", counts[i], noun, words[i]));
                named = true;
            }
        }
    }

    private static String field(MetaChange change) {
        if (change.inside() instanceof Detail.Words words) {
            String before = FieldLines.shown(change.before(), words.text().before());
            String after = FieldLines.shown(change.after(), words.text().after());
            if (before.length() <= SHORT && after.length() <= SHORT) {
                return change.path() + " " + before + " → " + after;
            }
        }
        return change.path() + " changed";
    }
}
