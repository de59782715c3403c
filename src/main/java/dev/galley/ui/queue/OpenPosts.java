package dev.galley.ui.queue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Which of the listed posts are still to be decided; a post whose decision is on its way is not.
/// Belongs to the FX thread.
final class OpenPosts {

    private final QueueSource source;
    private final UndecidedPlaces undecided = new UndecidedPlaces();
    private final Set<Integer> beingDecided = new HashSet<>();
    private Places places = new Places();

    OpenPosts(QueueSource source) {
        this.source = source;
    }

    /// Goes over to another list.
    void show(Places listed, BitSet found) {
        places = listed;
        undecided.update(found);
    }

    /// Takes up what was found out about a list, where that is still the one.
    void update(Places listed, BitSet found) {
        if (listed == places) {
            undecided.update(found);
        }
    }

    /// Takes note that a post's decision is on its way.
    void begins(int post) {
        beingDecided.add(post);
    }

    /// Takes note that the decision on a post was stored or refused.
    void ends(int post) {
        beingDecided.remove(post);
    }

    /// The next post to decide behind a place, going round at the end; 0 where there is none.
    int after(int place) {
        int next = undecided.next(place, found -> isOpen(places.post(found)));
        return next < 0 ? 0 : places.post(next);
    }

    private boolean isOpen(int post) {
        return !beingDecided.contains(post) && source.isUndecided(post);
    }
}
