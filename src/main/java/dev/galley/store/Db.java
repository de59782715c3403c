package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One connection with its prepared statements. Used by one thread at a time. While the rows of a
/// question are being read, the same question is not asked again on the same connection.
final class Db implements AutoCloseable {

    /// Reads one row.
    @FunctionalInterface
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    /// Takes one row after the other.
    @FunctionalInterface
    interface Each {
        void take(Row row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Db(Connection connection) {
        this.connection = connection;
    }

    /// Runs statements that have no parameters, one after the other.
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Changes rows and says how many.
    int update(String sql, @Nullable Object... parameters) throws SQLException {
        return bound(sql, parameters).executeUpdate();
    }

    /// Changes rows once for each list of parameters and says how many each time.
    int[] updateAll(String sql, List<@Nullable Object[]> parameters) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (@Nullable Object[] row : parameters) {
            bind(statement, row);
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    /// Hands the rows on in order.
    void each(String sql, Each each, @Nullable Object... parameters) throws SQLException {
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                each.take(row);
            }
        }
    }

    /// All rows.
    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... parameters)
            throws SQLException {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reading.read(row)), parameters);
        return list;
    }

    /// The first row, where there is one.
    <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... parameters)
            throws SQLException {
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            return rows.next() ? Optional.of(reading.read(new Row(rows))) : Optional.empty();
        }
    }

    /// The number in the first row, 0 where there is no row.
    long number(String sql, @Nullable Object... parameters) throws SQLException {
        return first(sql, row -> row.number(1), parameters).orElse(0L);
    }

    /// Starts a transaction; one that writes takes SQLite's write lock at once.
    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /// Ends a transaction and keeps what it did.
    void commit() throws SQLException {
        connection.setAutoCommit(true);
    }

    /// Ends a transaction, wherever it stands, as if it had not been.
    void rollback() {
        // A step that failed for want of space may have taken everything back by itself; then
        // there is no transaction to end, and saying so must not hide why the step failed.
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyEnded) {
            // The state that was wanted.
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException nothingToCommit) {
            // The driver notes the mode first and then finds no transaction to end.
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        connection.close();
    }

    private PreparedStatement bound(String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, parameters);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
