package dev.galley.ui.views;

import dev.galley.store.SavedView;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The views that have a name, how many posts each holds, and which of them is on screen. One piece
/// of background work counts them all; whatever changes meanwhile is counted once more at its end.
/// Belongs to the FX thread.
public final class ViewsViewModel {

    private final ViewsSource source;
    private final ViewHost host;
    private final Background reading;
    private final Background commands;
    private final ErrorSink errors;
    private final ReadOnlyObjectWrapper<List<ViewLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private String asked = "";
    private boolean looking;
    private boolean again;
    private int keeping;
    private int edits;

    /// Views that are read by [#look()].
    ///
    /// @param commands does one piece of work after the other
    public ViewsViewModel(
            ViewsSource source,
            ViewHost host,
            Background reading,
            Background commands,
            ErrorSink errors) {
        this.source = source;
        this.host = host;
        this.reading = reading;
        this.commands = commands;
        this.errors = errors;
        host.changes().subscribe((_, _) -> look());
        host.now().subscribe((_, _) -> compare());
    }

    /// The views in their order; another list after each change.
    public ReadOnlyObjectProperty<List<ViewLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// The name of the view that is on screen, as it is or with another filter by now; empty where
    /// there is none.
    public ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the list shows something else by now than the view that it began with.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// Whether views can be made and changed.
    public boolean writable() {
        return source.writable();
    }

    /// Reads the views and counts their posts, in the background.
    public void look() {
        if (looking || keeping > 0) {
            again = true;
            return;
        }
        looking = true;
        int before = edits;
        reading.<List<ViewLine>>run(
                source::look,
                found -> looked(before == edits ? Optional.of(found) : Optional.empty()),
                error -> {
                    looked(Optional.empty());
                    errors.failed("count the posts of the views", error);
                });
    }

    /// Shows the posts of the view at a place; a place where there is none shows nothing else.
    public void show(int place) {
        if (place >= 0 && place < lines.get().size()) {
            ViewLine line = lines.get().get(place);
            asked = line.name();
            host.show(line.query(), line.view().spec());
            compare();
        }
    }

    /// The view that is on screen, whether it was changed since or not.
    Optional<SavedView> current() {
        return views().stream().filter(view -> view.is(shown.get())).findFirst();
    }

    /// What the list shows now, to be kept.
    SavedView.Spec now() {
        return host.now().getValue();
    }

    /// The views without their counts.
    List<SavedView> views() {
        return lines.get().stream().map(ViewLine::view).toList();
    }

    /// Shows other views at once and keeps them, in the background.
    ///
    /// @param current the name of the view that is on screen from now on
    void keep(List<SavedView> wanted, String current) {
        edits++;
        keeping++;
        List<ViewLine> now = new ArrayList<>();
        wanted.forEach(view -> now.add(lineOf(view)));
        asked = current;
        shown.set(current);
        put(now);
        commands.<Boolean>run(
                () -> {
                    source.keep(wanted);
                    return true;
                },
                _ -> kept(),
                error -> {
                    kept();
                    errors.failed("keep the views", error);
                });
    }

    private void kept() {
        keeping--;
        look();
    }

    private ViewLine lineOf(SavedView view) {
        return lines.get().stream()
                .filter(line -> line.view().spec().equals(view.spec()))
                .findFirst()
                .map(line -> new ViewLine(view, line.query(), line.posts()))
                .orElseGet(() -> ViewLine.uncounted(view));
    }

    private void looked(Optional<List<ViewLine>> found) {
        looking = false;
        found.ifPresent(this::put);
        if (again) {
            again = false;
            look();
        }
    }

    private void put(List<ViewLine> now) {
        if (!now.equals(lines.get())) {
            lines.set(List.copyOf(now));
        }
        compare();
    }

    /// Finds out which view is on screen. One that was changed stays the one that can be updated,
    /// until all posts are shown or another one fits.
    private void compare() {
        SavedView.Spec now = now();
        List<ViewLine> fitting = lines.get().stream().filter(line -> isShown(line, now)).toList();
        if (!fitting.isEmpty()) {
            shown.set(
                    among(fitting, asked)
                            .or(() -> among(fitting, shown.get()))
                            .orElse(fitting.getFirst().name()));
        } else if (now.query().isEmpty() || current().isEmpty()) {
            shown.set("");
        }
        changed.set(fitting.isEmpty() && !shown.get().isEmpty());
    }

    private static Optional<String> among(List<ViewLine> lines, String name) {
        return lines.stream().map(ViewLine::name).filter(name::equals).findFirst();
    }

    private static boolean isShown(ViewLine line, SavedView.Spec now) {
        SavedView.Spec spec = line.view().spec();
        return pieces(line.query()).equals(pieces(now.query()))
                && order(spec.sort()).equals(order(now.sort()))
                && (spec.columns().isEmpty() || names(spec).equals(names(now)));
    }

    private static Set<String> pieces(String query) {
        return Set.copyOf(
                Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .distinct()
                        .toList());
    }

    private static String order(String sort) {
        return sort.isEmpty() ? "imported" : sort;
    }

    /// The columns without how wide they are.
    private static String names(SavedView.Spec spec) {
        return Arrays.stream(spec.columns().split(","))
                .map(column -> column.replaceFirst(":.*", ""))
                .collect(Collectors.joining(","));
    }
}
