package dev.galley.session;

import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.store.SavedView;
import dev.galley.store.Store;
import dev.galley.store.StoreException;
import dev.galley.store.ViewJson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The views of a workspace that have a name, and how many posts each holds now. They are no part
/// of the journal: no post changes with them. Thread-safe; all methods block.
public final class SavedViews {

    /// The count of a view whose filter cannot be understood.
    public static final int NO_COUNT = -1;

    private final Store store;
    private final CommandLane commands;
    private final CatalogView view;

    SavedViews(Store store, CommandLane commands, CatalogView view) {
        this.store = store;
        this.commands = commands;
        this.view = view;
    }

    /// Whether views can be kept; they can be used in any case.
    public boolean writable() {
        return store.writable();
    }

    /// The views in their order; those that every workspace begins with, until others are kept.
    public List<SavedView> all() {
        return store.views().all().orElseGet(() -> StarterViews.of(store.policy()));
    }

    /// Keeps these views in this order and no others.
    ///
    /// @throws StoreException where the workspace is only read, or nothing could be stored
    /// @throws IllegalArgumentException where two have one name
    public void keep(List<SavedView> views) {
        commands.requireWritable();
        store.views().keep(views);
    }

    /// How many posts some filters leave, each alone; [#NO_COUNT] for one that cannot be
    /// understood.
    public int[] counts(List<String> queries) {
        return queries.stream().mapToInt(this::count).toArray();
    }

    /// A view's filter as the person who acts has to ask it: `assigned:me` becomes their name.
    public String query(SavedView.Spec spec) {
        return Mine.of(spec.query(), commands.me().name());
    }

    /// Writes views beside a file and moves them over it.
    public static void write(Path file, List<SavedView> views) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, ViewJson.text(views));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Reads the views of a file.
    ///
    /// @throws IllegalArgumentException naming what was expected, where it holds none
    public static List<SavedView> read(Path file) throws IOException {
        if (Files.size(file) > 4L * ViewJson.LONGEST) {
            throw new IllegalArgumentException(file + " is too large to be a file of views.");
        }
        return ViewJson.read(Files.readString(file));
    }

    private int count(String query) {
        try {
            return view.select(Query.parse(query)).getCardinality();
        } catch (QueryException wrong) {
            return NO_COUNT;
        }
    }
}
