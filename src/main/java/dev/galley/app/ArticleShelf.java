package dev.galley.app;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/// The article that is shown and a few that are kept ready. The one shown stays until the one
/// wanted is ready; an answer that comes after another was wanted is only put by. Belongs to the FX
/// thread.
final class ArticleShelf {

    private static final int KEPT = 8;

    private final IntFunction<Shown> read;
    private final Background background;
    private final ErrorSink errors;
    private final Latest wanted;
    private final LinkedHashMap<Integer, Shown> ready = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final Map<Integer, Long> changedAt = new HashMap<>();
    private int asked;
    private long changes;
    private long allChangedAt;

    /// An empty shelf.
    ///
    /// @param read reads a post and makes it ready; blocks
    ArticleShelf(IntFunction<Shown> read, Background background, ErrorSink errors) {
        this.read = read;
        this.background = background;
        this.errors = errors;
        this.wanted = new Latest(background);
    }

    /// What is shown, or null.
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Shows a post as soon as it is ready; 0 shows none.
    void want(int post) {
        wanted.drop();
        asked = post;
        Shown here = ready.get(post);
        if (post == 0 || here != null) {
            shown.set(here);
            return;
        }
        wanted.<Shown>run(
                () -> read.apply(post),
                found -> {
                    keep(found);
                    shown.set(found);
                },
                error -> errors.failed("show the post", error));
    }

    /// Makes a post ready, if it is not.
    void prefetch(int post) {
        if (post == 0 || ready.containsKey(post)) {
            return;
        }
        long before = changes;
        background.<Shown>run(
                () -> read.apply(post),
                found -> {
                    if (isCurrent(post, before)) {
                        keep(found);
                    }
                },
                error -> errors.failed("read the next post", error));
    }

    /// Forgets what was made ready, because posts have changed, and shows the post anew that was
    /// wanted last.
    void changed() {
        allChangedAt = ++changes;
        ready.clear();
        if (asked != 0) {
            want(asked);
        }
    }

    /// Forgets one post that has changed and is no longer on screen.
    void forget(int post) {
        changedAt.put(post, ++changes);
        ready.remove(post);
    }

    private boolean isCurrent(int post, long asked) {
        return allChangedAt <= asked && changedAt.getOrDefault(post, 0L) <= asked;
    }

    private void keep(Shown found) {
        ready.remove(found.post());
        ready.put(found.post(), found);
        if (ready.size() > KEPT) {
            ready.pollFirstEntry();
        }
    }
}
