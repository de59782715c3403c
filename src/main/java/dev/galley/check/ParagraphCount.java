package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;
import dev.galley.article.Severity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Compares `payload.paragraphs` with the body: it counts the paragraphs less the first, the
/// introduction (`contract/article.md`).
final class ParagraphCount implements Check {

    private static final String ENTRY = "paragraphs";
    private static final Rule RULE =
            new Rule(
                    "meta.paragraphs",
                    Severity.WARNING,
                    "Paragraph count differs",
                    "The payload says how many paragraphs follow the introduction; another number"
                            + " in the body means that text was lost, added or cut.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        OptionalLong said = article.meta().number(MetaField.PAYLOAD, ENTRY);
        long counted = count(article.article());
        if (said.isPresent() && said.getAsLong() != counted) {
            findings.add(
                    new Place.InField(MetaField.PAYLOAD, ENTRY),
                    "The payload counts %d paragraphs after the introduction, the body has %d"
                            .formatted(said.getAsLong(), counted),
                    String.valueOf(said.getAsLong()),
                    String.valueOf(counted),
                    "Set paragraphs to " + counted);
        }
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        PostMeta meta = article.metaOrEmpty();
        if (!(meta.fields().get(MetaField.PAYLOAD) instanceof MetaValue.Group group)) {
            return Optional.empty();
        }
        Map<String, MetaValue> entries = new LinkedHashMap<>(group.entries());
        entries.put(ENTRY, new MetaValue.Whole(count(article)));
        return Optional.of(
                article.withMeta(meta.with(MetaField.PAYLOAD, new MetaValue.Group(entries))));
    }

    private static long count(Article article) {
        long paragraphs =
                article.blocks().stream().filter(Block.Paragraph.class::isInstance).count();
        return Math.max(0, paragraphs - 1);
    }
}
