package dev.galley.store;

import dev.galley.review.Actor;
import dev.galley.review.Event;
import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.review.PolicySettings;
import dev.galley.review.Role;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables `person` and `setting`: whom the workspace knows and what it has chosen.
final class People {

    private People() {}

    static List<Person> all(Db db) throws SQLException {
        return db.list("SELECT name, role FROM person ORDER BY key", People::person);
    }

    /// The actor as the workspace knows them; a new person is added first, with an entry of their
    /// own.
    static Actor known(Db db, Actor actor) throws SQLException {
        Optional<Person> known =
                db.first(
                        "SELECT name, role FROM person WHERE key = ?",
                        People::person,
                        actor.person().key());
        if (known.isEmpty()) {
            Event.PersonSet coming = new Event.PersonSet(actor.name(), actor.person().role());
            Journal.append(db, actor, coming);
            set(db, coming);
        }
        Person person = known.orElse(actor.person());
        return new Actor(person, actor.login(), actor.at());
    }

    static void set(Db db, Event.PersonSet event) throws SQLException {
        db.update(
                "INSERT INTO person (key, name, role) VALUES (?, ?, ?)"
                        + " ON CONFLICT (key) DO UPDATE SET role = excluded.role",
                Person.key(event.name()),
                event.name(),
                event.role().word());
    }

    static void set(Db db, Event.SettingSet event) throws SQLException {
        db.update(
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                        + " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                event.key(),
                event.value());
    }

    /// What was set.
    static Map<String, String> settings(Db db) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        db.each(
                "SELECT key, value FROM setting",
                row -> settings.put(row.required(1), row.required(2)));
        return settings;
    }

    /// The policy: what was set, and what a new workspace has for the rest.
    static Policy policy(Db db) throws SQLException {
        return PolicySettings.read(settings(db));
    }

    private static Person person(Row row) throws SQLException {
        String role = row.required(2);
        return new Person(
                row.required(1),
                Role.ofWord(role).orElseThrow(() -> new SQLException("no role is called " + role)));
    }
}
