package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;

import javafx.collections.ObservableListBase;

import java.util.ArrayList;
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

    private final Places places;
    private final QueueSource source;
    private final Background background;
    private final ErrorSink errors;
    private final LinkedHashMap<Integer, Page> pages = new LinkedHashMap<>(64, 0.75f, true);

    QueueRows(Places places, QueueSource source, Background background, ErrorSink errors) {
        this.places = places;
        this.source = source;
        this.background = background;
        this.errors = errors;
    }

    @Override
    public QueueRow get(int index) {
        Page page = page(index / PAGE);
        QueueRow row = page.rows.get(index % PAGE);
        page.fetchIfStale();
        return row;
    }

    @Override
    public int size() {
        return places.size();
    }

    /// The post at a place, without fetching anything.
    int post(int index) {
        return places.post(index);
    }

    /// The place of a post, or -1.
    int indexOfPost(int post) {
        return places.of(post);
    }

    /// The place of the first row of a page.
    static int pageStart(int place) {
        return place - place % PAGE;
    }

    /// Shows what has been fetched already, in whole pages.
    ///
    /// @param from the place of the first row fetched
    void fill(int from, List<PostRow> fetched) {
        for (int i = 0; i < fetched.size(); i++) {
            Page page = page((from + i) / PAGE);
            page.rows.get((from + i) % PAGE).fill(fetched.get(i));
            page.stale = false;
        }
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
        return row instanceof QueueRow r && places.of(r.post()) == r.index() ? r.index() : -1;
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

    private Page page(int number) {
        Page page = pages.get(number);
        if (page == null) {
            page = new Page(number);
            pages.put(number, page);
            forgetOldest();
        }
        return page;
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
            wanted = places.posts(from, Math.min(places.size(), from + PAGE));
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
