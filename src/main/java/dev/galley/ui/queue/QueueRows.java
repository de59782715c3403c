package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;

import javafx.collections.ObservableListBase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of one listing. It never changes its posts; what its rows show is fetched in pages when
/// they are first looked at, and the pages looked at longest ago are forgotten. Belongs to the FX
/// thread.
public final class QueueRows extends ObservableListBase<QueueRow> {

    static final int PAGE = 64;
    private static final int PAGES_KEPT = 32;
    private static final int PAGES_ON_SCREEN = 3;

    private final int[] posts;
    private final QueueSource source;
    private final Background background;
    private final ErrorSink errors;
    private final LinkedHashMap<Integer, Page> pages = new LinkedHashMap<>(64, 0.75f, true);

    QueueRows(int[] posts, QueueSource source, Background background, ErrorSink errors) {
        this.posts = posts;
        this.source = source;
        this.background = background;
        this.errors = errors;
    }

    @Override
    public QueueRow get(int index) {
        Page page = pages.get(index / PAGE);
        if (page == null) {
            page = new Page(index / PAGE);
            pages.put(index / PAGE, page);
            forgetOldest();
        }
        page.fetchIfStale();
        return page.rows.get(index % PAGE);
    }

    @Override
    public int size() {
        return posts.length;
    }

    /// The post at a place, without fetching anything.
    int post(int index) {
        return posts[index];
    }

    /// The place of a post, or -1.
    int indexOfPost(int post) {
        for (int i = 0; i < posts.length; i++) {
            if (posts[i] == post) {
                return i;
            }
        }
        return -1;
    }

    /// Fetches anew what the rows show: at once for those on screen, for others when they come into
    /// view. What they showed stays until then.
    void refresh() {
        pages.values().forEach(page -> page.stale = true);
        List<Page> latest = new ArrayList<>(pages.values());
        latest.subList(Math.max(0, latest.size() - PAGES_ON_SCREEN), latest.size())
                .forEach(Page::fetchIfStale);
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof QueueRow r && r.index() < posts.length && posts[r.index()] == r.post()
                ? r.index()
                : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    /// Two listings are never the same one; comparing their rows would fetch them all.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private void forgetOldest() {
        if (pages.size() > PAGES_KEPT) {
            Map.Entry<Integer, Page> oldest = pages.firstEntry();
            if (oldest != null) {
                pages.remove(oldest.getKey());
            }
        }
    }

    private final class Page {
        private final int[] wanted;
        private final List<QueueRow> rows;
        private boolean stale = true;

        private Page(int number) {
            int from = number * PAGE;
            wanted = Arrays.copyOfRange(posts, from, Math.min(posts.length, from + PAGE));
            rows = new ArrayList<>(wanted.length);
            for (int i = 0; i < wanted.length; i++) {
                rows.add(new QueueRow(from + i, wanted[i]));
            }
        }

        private void fetchIfStale() {
            if (stale) {
                stale = false;
                background.<List<PostRow>>run(
                        "read the rows of the list", () -> source.rows(wanted), this::fill, errors);
            }
        }

        private void fill(List<PostRow> found) {
            for (int i = 0; i < Math.min(rows.size(), found.size()); i++) {
                rows.get(i).fill(found.get(i));
            }
        }
    }
}
