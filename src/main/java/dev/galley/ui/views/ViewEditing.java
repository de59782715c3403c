package dev.galley.ui.views;

import dev.galley.store.SavedView;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Makes views of what the list shows, renames, moves, updates and deletes them. Every step can be
/// taken back as long as it is said. Belongs to the FX thread.
public final class ViewEditing {

    /// A view that is being given its name.
    ///
    /// @param old the name that it has, or empty for a new view
    public record Naming(String old) {}

    private final ViewsViewModel views;
    private final ViewHost host;
    private final NoticeBoard notices;
    private final ReadOnlyObjectWrapper<@Nullable Naming> naming = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private @Nullable Notice said;

    /// Editing of some views.
    public ViewEditing(ViewsViewModel views, ViewHost host, NoticeBoard notices) {
        this.views = views;
        this.host = host;
        this.notices = notices;
    }

    /// Whether views can be made and changed.
    public boolean possible() {
        return views.writable();
    }

    /// The view that is being given its name, or null.
    public ReadOnlyObjectProperty<@Nullable Naming> naming() {
        return naming.getReadOnlyProperty();
    }

    /// What is wrong with the name that was tried; empty where nothing is.
    public ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /// Asks for the name of a view of what the list shows now.
    public void begin() {
        if (mayWrite()) {
            host.reveal();
            ask(new Naming(""));
        }
    }

    /// Asks for another name of the view at a place.
    public void rename(int place) {
        if (at(place).isPresent() && mayWrite()) {
            ask(new Naming(at(place).get().name()));
        }
    }

    /// Gives the view its name, if that can be its name.
    public void finish(String name) {
        Naming asked = naming.get();
        if (asked == null) {
            return;
        }
        String wrong = wrong(name, asked.old());
        complaint.set(wrong);
        if (wrong.isEmpty()) {
            naming.set(null);
            if (asked.old().isEmpty()) {
                add(new SavedView(name, views.now()));
            } else {
                put(asked.old(), name);
            }
        }
    }

    /// Names nothing after all.
    public void cancel() {
        naming.set(null);
        complaint.set("");
    }

    /// Makes the view that was on screen last hold what the list shows now.
    public void update() {
        views.current().ifPresent(view -> update(views.views().indexOf(view)));
    }

    /// Makes the view at a place hold what the list shows now.
    public void update(int place) {
        at(place)
                .ifPresent(
                        view -> {
                            List<SavedView> now = new ArrayList<>(views.views());
                            now.set(place, new SavedView(view.name(), views.now()));
                            keep(now, view.name(), "Updated the view " + quoted(view));
                        });
    }

    /// Deletes the view at a place.
    public void delete(int place) {
        at(place)
                .ifPresent(
                        view -> {
                            List<SavedView> now = new ArrayList<>(views.views());
                            now.remove(place);
                            String shown = views.shown().get();
                            String left = view.is(shown) ? "" : shown;
                            keep(now, left, "Deleted the view " + quoted(view));
                        });
    }

    /// Moves the view at a place up or down.
    ///
    /// @param step 1 for down, -1 for up
    /// @return the place where it is now
    public int move(int place, int step) {
        int to = place + step;
        if (at(place).isEmpty() || at(to).isEmpty() || !mayWrite()) {
            return place;
        }
        List<SavedView> now = new ArrayList<>(views.views());
        Collections.swap(now, place, to);
        views.keep(now, views.shown().get());
        return to;
    }

    /// Takes the last step back, as long as it is said that it was done.
    ///
    /// @return whether there was one
    public boolean takeBack() {
        Notice last = said;
        Notice now = notices.toast().get();
        if (last == null || !last.equals(now) || last.offer() == null) {
            return false;
        }
        last.offer().act().run();
        return true;
    }

    /// Adds views behind the others, under names that are free. Those that are there already under
    /// their name are passed over.
    void addAll(List<SavedView> more) {
        if (!mayWrite()) {
            return;
        }
        List<SavedView> now = new ArrayList<>(views.views());
        int before = now.size();
        more.stream().filter(view -> !isThere(view, now)).forEach(v -> now.add(free(v, now)));
        int added = now.size() - before;
        if (added == 0) {
            notices.say(Notice.info("All of these views are there already."));
        } else {
            String what = added == 1 ? "Added the view " + quoted(now.getLast()) : "";
            keep(now, views.shown().get(), added == 1 ? what : "Added " + added + " views");
        }
    }

    private void add(SavedView view) {
        List<SavedView> now = new ArrayList<>(views.views());
        now.add(view);
        keep(now, view.name(), "Saved the view " + quoted(view));
    }

    private void put(String old, String name) {
        List<SavedView> now = new ArrayList<>(views.views());
        now.replaceAll(view -> view.is(old) ? view.named(name) : view);
        boolean shown = views.shown().get().equals(old);
        if (!now.equals(views.views())) {
            keep(now, shown ? name.strip() : views.shown().get(), "Renamed to “" + name + "”");
        }
    }

    private void keep(List<SavedView> now, String shown, String words) {
        if (!mayWrite()) {
            return;
        }
        List<SavedView> before = views.views();
        String shownBefore = views.shown().get();
        views.keep(now, shown);
        Runnable back =
                () -> {
                    said = null;
                    views.keep(before, shownBefore);
                    notices.say(Notice.info("Taken back."));
                };
        said = Notice.info(words).offering(new Offer("Undo", back));
        notices.say(said);
    }

    private void ask(Naming what) {
        complaint.set("");
        naming.set(null);
        naming.set(what);
    }

    private String wrong(String name, String old) {
        String wrong = SavedView.wrong(name);
        boolean taken = views.views().stream().anyMatch(view -> view.is(name) && !view.is(old));
        return taken ? "There is a view “" + name.strip() + "” already." : wrong;
    }

    /// Whether a view is there under its name, or under it with the number that it was given.
    private static boolean isThere(SavedView view, List<SavedView> others) {
        return others.stream()
                .filter(other -> other.spec().equals(view.spec()))
                .anyMatch(other -> other.name().startsWith(view.name()));
    }

    private static SavedView free(SavedView view, List<SavedView> others) {
        String name = view.name();
        for (int i = 2; isTaken(name, others); i++) {
            String number = " " + i;
            name = view.name().substring(0, Math.min(view.name().length(), 60 - number.length()));
            name += number;
        }
        return view.named(name);
    }

    private static boolean isTaken(String name, List<SavedView> others) {
        return others.stream().anyMatch(view -> view.is(name));
    }

    private boolean mayWrite() {
        if (!possible()) {
            notices.say(Notice.warning("This window only reads; no view was changed.", List.of()));
        }
        return possible();
    }

    private Optional<SavedView> at(int place) {
        List<SavedView> all = views.views();
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    private static String quoted(SavedView view) {
        return "“" + view.name() + "”";
    }
}
