package dev.galley.ui.views;

import dev.galley.store.SavedView;
import dev.galley.store.StoreException;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Views in memory, and a window that shows what it is asked to show. A filter's count is its
/// length; one with a question mark cannot be understood; `me` is Kim.
final class FakeViews implements ViewsSource, ViewHost {

    final SimpleObjectProperty<SavedView.Spec> now =
            new SimpleObjectProperty<>(new SavedView.Spec("", "", ""));
    final SimpleIntegerProperty changes = new SimpleIntegerProperty();
    final List<Path> files = new ArrayList<>();
    List<SavedView> kept;
    boolean writable = true;
    boolean full;
    int looks;
    int revealed;

    FakeViews(String... queries) {
        List<SavedView> views = new ArrayList<>();
        for (String query : queries) {
            views.add(view(query, query));
        }
        kept = views;
    }

    static SavedView view(String name, String query) {
        return new SavedView(name, new SavedView.Spec(query, "", ""));
    }

    List<String> names() {
        return kept.stream().map(SavedView::name).toList();
    }

    @Override
    public boolean writable() {
        return writable;
    }

    @Override
    public List<ViewLine> look() {
        looks++;
        return kept.stream()
                .map(
                        view -> {
                            String query = view.spec().query().replace(":me", ":Kim");
                            ViewLine.Posts posts =
                                    query.contains("?")
                                            ? new ViewLine.Posts.Faulty()
                                            : new ViewLine.Posts.Known(query.length());
                            return new ViewLine(view, query, posts);
                        })
                .toList();
    }

    @Override
    public void keep(List<SavedView> views) {
        if (full) {
            throw StoreException.readOnly("The disk is full.");
        }
        kept = List.copyOf(views);
    }

    @Override
    public ObservableValue<SavedView.Spec> now() {
        return now;
    }

    @Override
    public ObservableValue<?> changes() {
        return changes;
    }

    @Override
    public void show(String query, SavedView.Spec spec) {
        String columns = spec.columns().isEmpty() ? now.get().columns() : spec.columns();
        now.set(new SavedView.Spec(query, spec.sort(), columns));
    }

    @Override
    public void reveal() {
        revealed++;
    }

    @Override
    public Optional<Path> fileToRead() {
        return files.stream().findFirst();
    }

    @Override
    public Optional<Path> fileToWrite(String proposed) {
        return files.stream().findFirst().map(folder -> folder.resolve(proposed));
    }
}
