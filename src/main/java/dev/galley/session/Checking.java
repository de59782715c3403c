package dev.galley.session;

import dev.galley.article.Checked;
import dev.galley.store.FindingTable;
import dev.galley.store.Store;
import dev.galley.store.StoreException;

import java.util.List;

/// Checks posts again whose findings are not those of the rules as they are now: another version of
/// the rules, other choices of the workspace (`check.RULE` in its settings), or a store that an
/// older program wrote. Thread-safe; everything blocks.
public final class Checking {

    private final Store store;
    private final CommandLane commands;

    Checking(Store store, CommandLane commands) {
        this.store = store;
        this.commands = commands;
    }

    /// What a run came to.
    ///
    /// @param checked how many posts were checked
    public record Summary(int checked, boolean cancelled) {}

    /// How many posts have findings of other rules, or none. Looks at every post.
    public int stale() {
        return store.findings().stale(ArticleChecks.of(store).rules());
    }

    /// Checks those posts, some at a time; between them other commands run. What is done stays when
    /// it is cancelled, and running it again goes on from there. Where nothing is stale it only
    /// makes up for what a killed program left undone.
    ///
    /// @throws StoreException where the workspace is only read, or something was not stored
    public Summary run(PostsProgress progress) {
        commands.requireWritable();
        ArticleChecks checks = ArticleChecks.of(store);
        int total = store.findings().stale(checks.rules());
        int done = 0;
        int last = 0;
        progress.at(0, total);
        while (!progress.cancelled()) {
            List<FindingTable.Text> page = store.findings().staleAfter(last, checks.rules());
            if (page.isEmpty()) {
                break;
            }
            last = page.getLast().post();
            List<FindingTable.Result> results =
                    page.parallelStream().map(text -> result(text, checks)).toList();
            commands.alone(
                    () -> {
                        commands.publish(store.findings().put(results));
                        return true;
                    });
            done += page.size();
            progress.at(done, Math.max(done, total));
        }
        settle(store, commands);
        return new Summary(done, progress.cancelled());
    }

    /// Works out what is common in the batches whose findings have changed, and shows it.
    static void settle(Store store, CommandLane commands) {
        commands.alone(
                () -> {
                    int[] posts = store.findings().weigh();
                    if (posts.length > 0) {
                        commands.publish(posts);
                    }
                    return true;
                });
    }

    private static FindingTable.Result result(FindingTable.Text text, ArticleChecks checks) {
        Checked checked = checks.check(text.article());
        return new FindingTable.Result(text.post(), text.revision(), checked);
    }
}
