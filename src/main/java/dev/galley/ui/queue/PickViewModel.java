package dev.galley.ui.queue;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.roaringbitmap.RoaringBitmap;

import java.util.concurrent.Callable;

/// Which posts are picked besides the one that is shown: some, or all that match the filter without
/// touching any of them. Looking at other posts keeps what is picked; another filter ends it.
/// Belongs to the FX thread.
public final class PickViewModel {

    /// So many rows are picked at once without going to the background.
    private static final int FEW = 20_000;

    private final ListViewModel list;
    private final Latest picking;
    private final ErrorSink errors;
    private final ReadOnlyObjectWrapper<PickedPosts> picked =
            new ReadOnlyObjectWrapper<>(new PickedPosts.None());
    private RoaringBitmap posts = new RoaringBitmap();
    private RoaringBitmap beforeRange = new RoaringBitmap();
    private int anchor = -1;
    private int end = -1;
    private boolean moving;

    /// Nothing picked in a list.
    public PickViewModel(ListViewModel list, Background background, ErrorSink errors) {
        this.list = list;
        this.picking = new Latest(background);
        this.errors = errors;
        list.query().subscribe((_, _) -> clear());
        list.rows().subscribe((_, _) -> listedAnew());
        list.selected().subscribe((_, _) -> moved());
    }

    /// What is picked; another object after each change.
    public ReadOnlyObjectProperty<PickedPosts> picked() {
        return picked.getReadOnlyProperty();
    }

    /// Whether a post is picked.
    public boolean isPicked(int post) {
        return switch (picked.get()) {
            case PickedPosts.None _ -> false;
            case PickedPosts.Some _ -> posts.contains(post);
            case PickedPosts.AllMatching _ -> true;
        };
    }

    /// Shows a row without picking it.
    void look(int index) {
        list.select(index);
    }

    /// Picks a row or no longer picks it, and shows it. The first one picks the row that was shown
    /// as well.
    void toggle(int index) {
        int shown = list.selected().get();
        boolean first = picked.get() instanceof PickedPosts.None;
        int post = list.postAt(index);
        anchor = index;
        end = index;
        change(
                1,
                old -> {
                    if (first && shown >= 0 && shown != index) {
                        old.add(list.postAt(shown));
                    }
                    old.flip((long) post, post + 1L);
                    return old;
                });
        show(index);
    }

    /// Picks all rows from the one where picking began to this one, and shows it.
    void extendTo(int index) {
        if (index < 0 || index >= list.size()) {
            return;
        }
        if (anchor < 0) {
            anchor = Math.max(0, list.selected().get());
            beforeRange = posts.clone();
        } else if (end == anchor) {
            beforeRange = posts.clone();
        }
        end = index;
        int from = Math.min(anchor, index);
        int to = Math.max(anchor, index) + 1;
        RoaringBitmap kept = beforeRange;
        Places places = list.places();
        change(
                to - from,
                _ -> {
                    RoaringBitmap more = RoaringBitmap.bitmapOf(places.posts(from, to));
                    more.or(kept);
                    return more;
                });
        show(index);
    }

    /// Picks one row more, below or above.
    ///
    /// @param step 1 or -1
    public void extend(int step) {
        extendTo(list.selected().get() + step);
    }

    /// Picks all posts that match the filter.
    public void all() {
        if (list.size() > 0) {
            picking.drop();
            forget();
            picked.set(new PickedPosts.AllMatching(list.query().get(), list.size()));
        }
    }

    /// Picks nothing.
    public void clear() {
        picking.drop();
        forget();
        if (!(picked.get() instanceof PickedPosts.None)) {
            picked.set(new PickedPosts.None());
        }
    }

    private void forget() {
        posts = new RoaringBitmap();
        anchor = -1;
        end = -1;
    }

    private void show(int index) {
        moving = true;
        list.select(index);
        moving = false;
    }

    /// Where somebody moves without picking, the next range begins.
    private void moved() {
        if (!moving) {
            anchor = -1;
            end = -1;
        }
    }

    private void listedAnew() {
        anchor = -1;
        end = -1;
        if (picked.get() instanceof PickedPosts.AllMatching) {
            all();
        }
    }

    /// How the picked posts become others; the bitmap given may be changed.
    private interface Change {
        RoaringBitmap of(RoaringBitmap old);
    }

    private void change(int rows, Change change) {
        boolean all = picked.get() instanceof PickedPosts.AllMatching;
        RoaringBitmap old = posts;
        Places places = list.places();
        Callable<RoaringBitmap> work =
                () ->
                        change.of(
                                all
                                        ? RoaringBitmap.bitmapOf(places.posts(0, places.size()))
                                        : old.clone());
        if (!all && rows <= FEW) {
            picking.drop();
            pick(change.of(old.clone()));
        } else {
            picking.<RoaringBitmap>run(
                    work, this::pick, error -> errors.failed("pick the posts", error));
        }
    }

    private void pick(RoaringBitmap now) {
        posts = now;
        picked.set(now.isEmpty() ? new PickedPosts.None() : new PickedPosts.Some(now.toArray()));
    }
}
