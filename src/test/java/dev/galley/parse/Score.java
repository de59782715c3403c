package dev.galley.parse;

import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well articles were read, over many of them.
final class Score {

    private long expected;
    private long found;
    private long matched;
    private long fields;
    private long fieldsRight;
    private final List<String> misses = new ArrayList<>();

    /// Compares one article with what is known of it.
    void add(Sample sample, ParsedArticle parsed) {
        List<String> want = new ArrayList<>();
        want.add("title " + sample.title());
        sample.blocks().forEach(b -> want.add(word(b)));
        List<String> have = new ArrayList<>();
        have.add("title " + parsed.article().title());
        parsed.article().blocks().forEach(b -> have.add(word(b)));
        expected += want.size();
        found += have.size();
        matched += common(want, have);
        if (sample.meta() != null) {
            meta(sample.meta().fields(), parsed.article().metaOrEmpty().fields());
        }
    }

    double blocks() {
        return 2.0 * matched / (expected + found);
    }

    double meta() {
        return fields == 0 ? 1 : (double) fieldsRight / fields;
    }

    List<String> misses() {
        return misses;
    }

    /// A block without its place: kind and all of its text.
    static String word(Block block) {
        return switch (block) {
            case Block.Image i -> "image " + i.caption() + " / " + i.source();
            case Block.Listing l -> "list " + l.ordered() + " " + l.items();
            case Block.Paragraph p -> "paragraph " + p.text();
            case Block.Heading h -> "heading " + h.text();
            case Block.Code c -> "code " + c.text();
        };
    }

    private void meta(Map<MetaField, MetaValue> want, Map<MetaField, MetaValue> have) {
        Set<MetaField> all = EnumSet.noneOf(MetaField.class);
        all.addAll(want.keySet());
        all.addAll(have.keySet());
        for (MetaField field : all) {
            fields++;
            if (want.containsKey(field) && want.get(field).equals(have.get(field))) {
                fieldsRight++;
            } else {
                misses.add(field + " wanted " + want.get(field) + " but was " + have.get(field));
            }
        }
    }

    /// The length of the longest common subsequence; the rest is noted as missed.
    private int common(List<String> want, List<String> have) {
        int[][] best = new int[want.size() + 1][have.size() + 1];
        for (int i = want.size() - 1; i >= 0; i--) {
            for (int j = have.size() - 1; j >= 0; j--) {
                best[i][j] =
                        want.get(i).equals(have.get(j))
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        note(want, have, best);
        return best[0][0];
    }

    private void note(List<String> want, List<String> have, int[][] best) {
        int i = 0;
        int j = 0;
        while (i < want.size() || j < have.size()) {
            if (i < want.size() && j < have.size() && want.get(i).equals(have.get(j))) {
                i++;
                j++;
            } else if (j == have.size() || (i < want.size() && best[i + 1][j] >= best[i][j + 1])) {
                misses.add("wanted " + want.get(i++));
            } else {
                misses.add("got    " + have.get(j++));
            }
        }
    }
}
