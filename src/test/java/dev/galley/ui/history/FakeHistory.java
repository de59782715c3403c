package dev.galley.ui.history;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.session.Outcome;
import dev.galley.session.RevisionEntry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The revisions of one post, number 1, in memory.
final class FakeHistory implements HistorySource {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /// A post that cannot be read.
    static final int BROKEN = 13;

    private final List<Article> articles = new ArrayList<>();
    private final int approved;

    /// What going back was asked for.
    final List<String> wentBack = new ArrayList<>();

    /// @param approved number of the revision that was approved, 0 for none
    FakeHistory(int approved, Article... revisions) {
        this.approved = approved;
        articles.addAll(List.of(revisions));
    }

    static Article article(String title, String... paragraphs) {
        List<Block> blocks =
                Arrays.stream(paragraphs)
                        .<Block>map(text -> new Block.Paragraph(text, null))
                        .toList();
        return new Article(title, null, blocks, null, Map.of());
    }

    /// Somebody saves another text.
    void save(Article article) {
        articles.add(article);
    }

    @Override
    public List<RevisionEntry> revisions(int post) {
        if (post == BROKEN) {
            throw new IllegalStateException("cannot be read");
        }
        List<RevisionEntry> entries = new ArrayList<>();
        for (int number = 1; number <= articles.size(); number++) {
            entries.add(entry(number));
        }
        return entries;
    }

    @Override
    public Article article(int post, int number) {
        return articles.get(number - 1);
    }

    @Override
    public Outcome goBack(int post, int number, int current, @Nullable String note) {
        wentBack.add(number + " from " + current + " because " + note);
        if (current != articles.size()) {
            return new Outcome.Refused("somebody was faster");
        }
        articles.add(article(post, number));
        return new Outcome.Done(9, "Saved", 1, Map.of(), new int[] {post});
    }

    private RevisionEntry entry(int number) {
        Article article = articles.get(number - 1);
        boolean same = approved > 0 && article.equals(articles.get(approved - 1));
        return new RevisionEntry(
                number,
                number == 1 ? "Ana" : "Ben",
                NOON.minusSeconds(7_200L * (articles.size() - number)),
                number == 1 ? "import" : "edit",
                number == 1 ? null : "note " + number,
                "v1:" + article.hashCode(),
                number == articles.size(),
                same,
                false);
    }
}
