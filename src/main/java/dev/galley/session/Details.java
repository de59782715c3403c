package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.review.PostRow;
import dev.galley.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts together what there is to say about one post.
final class Details {

    private final Store store;

    Details(Store store) {
        this.store = store;
    }

    /// Everything about a post. Its findings are those that it is listed with; a post that was
    /// never checked, in a store that an older program wrote, is checked now.
    PostDetail of(int post) {
        int[] one = {post};
        PostRow row = store.rows(one).getFirst();
        Article article = store.article(post);
        Set<String> common =
                store.findings().common().getOrDefault(row.facts().batch(), Map.of()).keySet();
        Map<Boolean, List<Finding>> findings =
                store
                        .findings()
                        .current(post)
                        .orElseGet(() -> ArticleChecks.of(store).check(article))
                        .findings()
                        .stream()
                        .collect(Collectors.partitioningBy(f -> common.contains(f.rule())));
        return new PostDetail(
                row,
                store.standings(one).getFirst().state(),
                article,
                store.parsed(post),
                findings.getOrDefault(false, List.of()),
                findings.getOrDefault(true, List.of()),
                store.revisions(post),
                store.conflicts(post));
    }
}
