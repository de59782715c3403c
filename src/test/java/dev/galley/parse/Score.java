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

/// How well articles were read, over many of them. A title counts as a block.
final class Score {

    private static final int MOST_SHOWN = 10;

    private long expected;
    private long found;
    private long matched;
    private long fields;
    private long fieldsRight;
    private final List<Missed> missed = new ArrayList<>();

    /// What was read wrong in one article, line by line.
    record Missed(String name, List<String> lines) {}

    /// Compares one article with what is known of it.
    void add(ParsedArticle truth, ParsedArticle parsed) {
        List<String> want = words(truth);
        List<String> have = words(parsed);
        expected += want.size();
        found += have.size();
        List<String> lines = new ArrayList<>();
        matched += common(want, have, lines);
        meta(
                truth.article().metaOrEmpty().fields(),
                parsed.article().metaOrEmpty().fields(),
                lines);
        if (!lines.isEmpty()) {
            missed.add(new Missed(truth.path(), lines));
        }
    }

    /// The F1 of the blocks, by kind and text.
    double blocks() {
        return expected + found == 0 ? 1 : 2.0 * matched / (expected + found);
    }

    /// The share of meta fields that are equal, of those that are in the text or were read.
    double meta() {
        return fields == 0 ? 1 : (double) fieldsRight / fields;
    }

    List<Missed> missed() {
        return missed;
    }

    /// The numbers, and the articles that were read worst.
    String worst() {
        StringBuilder out = new StringBuilder(200);
        out.append("blocks %.5f, meta fields %.5f".formatted(blocks(), meta()));
        missed.stream()
                .sorted((a, b) -> b.lines().size() - a.lines().size())
                .limit(MOST_SHOWN)
                .forEach(
                        m ->
                                out.append("\n")
                                        .append(m.name())
                                        .append("\n  ")
                                        .append(String.join("\n  ", m.lines())));
        return out.toString();
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

    private static List<String> words(ParsedArticle parsed) {
        List<String> words = new ArrayList<>();
        words.add("title " + parsed.article().title());
        parsed.article().blocks().forEach(b -> words.add(word(b)));
        return words;
    }

    private void meta(
            Map<MetaField, MetaValue> want, Map<MetaField, MetaValue> have, List<String> lines) {
        Set<MetaField> all = EnumSet.noneOf(MetaField.class);
        all.addAll(want.keySet());
        all.addAll(have.keySet());
        for (MetaField field : all) {
            fields++;
            if (want.containsKey(field) && want.get(field).equals(have.get(field))) {
                fieldsRight++;
            } else {
                lines.add(field + " wanted " + want.get(field) + " but was " + have.get(field));
            }
        }
    }

    /// The length of the longest common subsequence; the rest is noted as missed.
    private static int common(List<String> want, List<String> have, List<String> lines) {
        int[][] best = new int[want.size() + 1][have.size() + 1];
        for (int i = want.size() - 1; i >= 0; i--) {
            for (int j = have.size() - 1; j >= 0; j--) {
                best[i][j] =
                        want.get(i).equals(have.get(j))
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        note(want, have, best, lines);
        return best[0][0];
    }

    private static void note(
            List<String> want, List<String> have, int[][] best, List<String> lines) {
        int i = 0;
        int j = 0;
        while (i < want.size() || j < have.size()) {
            if (i < want.size() && j < have.size() && want.get(i).equals(have.get(j))) {
                i++;
                j++;
            } else if (j == have.size() || (i < want.size() && best[i + 1][j] >= best[i][j + 1])) {
                lines.add("wanted " + want.get(i++));
            } else {
                lines.add("got    " + have.get(j++));
            }
        }
    }
}
