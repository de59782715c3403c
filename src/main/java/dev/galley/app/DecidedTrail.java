package dev.galley.app;

import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;
import dev.galley.ui.queue.ListViewModel;

import java.util.ArrayList;
import java.util.List;

/// The way back over the posts that were decided one by one, and forward again to where one was.
/// Belongs to the FX thread.
final class DecidedTrail {

    /// So many posts are kept; nobody goes further back one by one.
    private static final int MOST = 1_000;

    private final ListViewModel list;
    private final NoticeBoard notices;
    private final List<Decided> trail = new ArrayList<>();
    private int at;
    private int home;

    /// A trail that begins empty.
    DecidedTrail(ListViewModel list, NoticeBoard notices) {
        this.list = list;
        this.notices = notices;
    }

    /// A post that was decided.
    record Decided(int post, String id, String name) {}

    /// Takes note of a decision; the way back begins with its post.
    void add(Decided decided) {
        trail.removeIf(before -> before.post() == decided.post());
        trail.add(decided);
        if (trail.size() > MOST) {
            trail.removeFirst();
        }
        at = trail.size();
        home = 0;
    }

    /// Shows the post that was decided before.
    void back() {
        if (at == trail.size()) {
            home = list.post().get();
        }
        int before = at - 1;
        while (before >= 0 && trail.get(before).post() == list.post().get()) {
            before--;
        }
        if (before < 0) {
            notices.say(Notice.info(trail.isEmpty() ? "Nothing decided yet." : "No further back."));
        } else {
            at = before;
            show(trail.get(at));
        }
    }

    /// Goes the way back forward again, and at its end to where one was.
    void forward() {
        if (at >= trail.size()) {
            notices.say(Notice.info("No further forward."));
        } else if (++at < trail.size()) {
            show(trail.get(at));
        } else if (home != 0) {
            list.selectPost(home);
        }
    }

    private void show(Decided decided) {
        if (!list.selectPost(decided.post())) {
            String query = new Term.Values(Field.ID, List.of(decided.id())).canonical();
            notices.say(
                    Notice.info("“" + decided.name() + "” is not among the posts listed.")
                            .offering(new Offer("Show it", () -> list.filter(query))));
        }
    }
}
