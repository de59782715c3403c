package dev.galley.store;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The table `view` of a store: the views that have a name, in their order. They are no part of the
/// journal. Thread-safe; everything blocks, and what was written is durable when the method
/// returns.
public final class ViewTable {

    private static final int SINCE = 4;

    /// The name of the row that says that somebody chose which views there are, even if none.
    private static final String CHOSEN = "";

    private final Connections connections;

    ViewTable(Connections connections) {
        this.connections = connections;
    }

    /// The views in their order; empty where nobody has chosen any yet, or an older program wrote
    /// the store and it is only read.
    public Optional<List<SavedView>> all() {
        List<Kept> rows =
                connections.read(
                        db ->
                                there(db)
                                        ? db.list(
                                                "SELECT name, spec FROM view",
                                                row -> new Kept(row.required(1), row.required(2)))
                                        : List.of());
        return rows.isEmpty() ? Optional.empty() : Optional.of(inOrder(rows));
    }

    /// Keeps these views and no others.
    ///
    /// @throws IllegalArgumentException where two have one name
    public void keep(List<SavedView> views) {
        connections.write(db -> keep(db, List.copyOf(views)));
    }

    private static int keep(Db db, List<SavedView> views) throws SQLException {
        db.update("DELETE FROM view");
        add(db, CHOSEN, "{}");
        for (int i = 0; i < views.size(); i++) {
            SavedView view = views.get(i);
            if (views.subList(0, i).stream().anyMatch(before -> before.is(view.name()))) {
                throw new IllegalArgumentException("two views are called " + view.name());
            }
            add(db, view.name(), ViewJson.row(view.spec(), i));
        }
        return views.size();
    }

    private static void add(Db db, String name, String spec) throws SQLException {
        db.update("INSERT INTO view (name, spec) VALUES (?, ?)", name, spec);
    }

    private static List<SavedView> inOrder(List<Kept> rows) {
        return rows.stream()
                .filter(row -> SavedView.wrong(row.name()).isEmpty())
                .sorted(Comparator.comparingInt(row -> ViewJson.place(row.spec())))
                .map(row -> new SavedView(row.name(), ViewJson.spec(row.spec())))
                .toList();
    }

    private static boolean there(Db db) throws SQLException {
        return db.number("PRAGMA user_version") >= SINCE;
    }

    private record Kept(String name, String spec) {}
}
