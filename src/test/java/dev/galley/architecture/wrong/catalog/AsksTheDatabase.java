package dev.galley.architecture.wrong.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;

import javafx.application.Platform;

import java.sql.Connection;
import java.sql.SQLException;

/// Breaks three rules: SQL, JSON and JavaFX outside their packages.
public final class AsksTheDatabase {
    /// Uses all three.
    public String ask(Connection connection, ObjectMapper mapper) throws SQLException {
        return connection.getSchema() + mapper + Platform.isFxApplicationThread();
    }
}
