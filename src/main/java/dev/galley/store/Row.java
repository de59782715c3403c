package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// One row of an answer, columns counted from 1. Good only while it is being read.
record Row(ResultSet columns) {

    /// A text that may be missing.
    @Nullable String text(int column) throws SQLException {
        return columns.getString(column);
    }

    /// A text that the tables require.
    String required(int column) throws SQLException {
        String text = columns.getString(column);
        if (text == null) {
            throw new SQLException("column " + column + " holds nothing");
        }
        return text;
    }

    int integer(int column) throws SQLException {
        return columns.getInt(column);
    }

    long number(int column) throws SQLException {
        return columns.getLong(column);
    }

    double real(int column) throws SQLException {
        return columns.getDouble(column);
    }

    /// A whole number that may be missing.
    @Nullable Integer integerOrNull(int column) throws SQLException {
        int value = columns.getInt(column);
        return (value == 0 && columns.wasNull()) ? null : Integer.valueOf(value);
    }

    /// A long number that may be missing.
    @Nullable Long numberOrNull(int column) throws SQLException {
        long value = columns.getLong(column);
        return (value == 0 && columns.wasNull()) ? null : Long.valueOf(value);
    }

    /// Yes, no, or missing.
    @Nullable Boolean flagOrNull(int column) throws SQLException {
        int value = columns.getInt(column);
        return (value == 0 && columns.wasNull()) ? null : Boolean.valueOf(value != 0);
    }

    byte[] bytes(int column) throws SQLException {
        byte[] bytes = columns.getBytes(column);
        if (bytes == null) {
            throw new SQLException("column " + column + " holds nothing");
        }
        return bytes;
    }

    /// A point in time, stored as RFC 3339 in UTC.
    Instant instant(int column) throws SQLException {
        return Instant.parse(required(column));
    }
}
