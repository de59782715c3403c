package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.review.ArticleRules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Names what differs between two parses of one text, field by field.
final class DriftFields {

    private static final List<String> KINDS =
            List.of("paragraph", "heading", "list", "code", "image");

    private final ParsedArticle before;
    private final ParsedArticle now;
    private final Set<String> fields = new TreeSet<>();

    private DriftFields(ParsedArticle before, ParsedArticle now) {
        this.before = before;
        this.now = now;
    }

    /// The words of what differs; `places` where nothing but the places in the source does.
    static Set<String> between(ParsedArticle before, ParsedArticle now) {
        DriftFields drift = new DriftFields(before, now);
        drift.article(before.article(), now.article());
        drift.round();
        if (drift.fields.isEmpty() && !before.equals(now)) {
            drift.fields.add("places");
        }
        return drift.fields;
    }

    private void article(Article one, Article other) {
        note("title", Objects.equals(one.title(), other.title()));
        boolean kinds = true;
        for (String kind : KINDS) {
            boolean same = sameBlocks(of(kind, one), of(kind, other));
            kinds &= same;
            note("body." + kind, same);
        }
        note("body.order", !kinds || sameBlocks(one.blocks(), other.blocks()));
        note("meta", (one.meta() == null) == (other.meta() == null));
        PostMeta meta = one.metaOrEmpty();
        PostMeta otherMeta = other.metaOrEmpty();
        for (MetaField field : MetaField.values()) {
            boolean same = Objects.equals(meta.fields().get(field), otherMeta.fields().get(field));
            note("meta." + field.key(), same);
        }
        note("meta.unknown", ArticleRules.sameUnknown(one.meta(), other.meta()));
    }

    private void round() {
        note("form", before.form() == now.form());
        note("similar", texts(before.similar()).equals(texts(now.similar())));
        note("chrome", texts(before.chrome()).equals(texts(now.chrome())));
        note("unclaimed", texts(before.unclaimed()).equals(texts(now.unclaimed())));
        Map<String, Integer> counts = counts(before);
        Map<String, Integer> otherCounts = counts(now);
        Set<String> codes = new TreeSet<>(counts.keySet());
        codes.addAll(otherCounts.keySet());
        for (String code : codes) {
            note("problem." + code, Objects.equals(counts.get(code), otherCounts.get(code)));
        }
    }

    private void note(String field, boolean same) {
        if (!same) {
            fields.add(field);
        }
    }

    private static List<Block> of(String kind, Article article) {
        return article.blocks().stream().filter(block -> block.kind().equals(kind)).toList();
    }

    /// Whether blocks say the same; the language of code, which no decision rests on, is looked at
    /// as well.
    private static boolean sameBlocks(List<Block> one, List<Block> other) {
        return ArticleRules.same(one, other) && languages(one).equals(languages(other));
    }

    private static List<String> languages(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Code code ? code.language() + "" : "")
                .toList();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    private static Map<String, Integer> counts(ParsedArticle parsed) {
        Map<String, Integer> counts = new HashMap<>();
        for (Problem problem : parsed.problems()) {
            counts.merge(problem.code(), 1, Integer::sum);
        }
        return counts;
    }
}
