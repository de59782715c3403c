package dev.galley.store;

import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.Person;
import dev.galley.review.ReviewState;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Goes through the journal from its first entry, checks its chain, and keeps what it leads to.
final class Replay {

    private final Consumer<String> fault;
    private final Map<Integer, ReviewState> states = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, Event.PersonSet> people = new TreeMap<>();
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, Integer> conflicts = new TreeMap<>();
    private final InspectionReplay inspections = new InspectionReplay();
    private final ExportReplay exports = new ExportReplay();
    private String before = Journal.NOTHING_BEFORE;
    private long entries;

    /// @param fault told of everything that is wrong, in sentences
    Replay(Consumer<String> fault) {
        this.fault = fault;
    }

    /// Takes the next entry.
    void take(Journal.Line line) {
        entries++;
        if (line.seq() != entries) {
            fault.accept("Entry #" + entries + " of the journal is missing.");
            entries = line.seq();
        }
        if (!line.hash().equals(line.hashAfter(before))) {
            fault.accept(
                    "Entry #" + line.seq() + " of the journal was changed after it was written.");
        }
        before = line.hash();
        try {
            replay(line.entry());
        } catch (IllegalArgumentException | DateTimeException e) {
            fault.accept(
                    "Entry #"
                            + line.seq()
                            + " of the journal cannot be read: "
                            + e.getMessage()
                            + ".");
        }
    }

    /// The number of the last entry.
    long entries() {
        return entries;
    }

    /// Where each post should stand, by number; the caller may take out what it has seen.
    Map<Integer, ReviewState> states() {
        return states;
    }

    /// The public id of a post that the journal names.
    String id(int post) {
        return String.valueOf(ids.get(post));
    }

    /// The content hash of each revision that the journal names, by [#key]; the caller may take out
    /// what it has seen.
    Map<String, String> hashes() {
        return hashes;
    }

    /// The role of each person by name.
    Map<String, String> people() {
        Map<String, String> roles = new HashMap<>();
        people.values().forEach(person -> roles.put(person.name(), person.role().word()));
        return roles;
    }

    /// The settings by key.
    Map<String, String> settings() {
        return settings;
    }

    /// How many texts should be kept beside the current one, by the public id of the post.
    Map<String, String> conflicts() {
        Map<String, String> counts = new HashMap<>();
        conflicts.forEach((id, count) -> counts.put(id, count.toString()));
        return counts;
    }

    /// What people said of parses, and the samples.
    InspectionReplay inspections() {
        return inspections;
    }

    /// What was exported, and when.
    ExportReplay exports() {
        return exports;
    }

    /// What stands for one revision of one post.
    static String key(int post, int revision) {
        return post + "/" + revision;
    }

    private void replay(JournalEntry entry) {
        switch (entry.event()) {
            case Event.PersonSet e -> person(e);
            case Event.SettingSet e -> settings.put(e.key(), e.value());
            case Event.PostsImported e ->
                    e.conflicts().forEach(id -> conflicts.merge(id, 1, Integer::sum));
            case Event.WorkspaceCreated e -> {}
            case Event.PostsDecided e -> {}
            case Event.PostEdited e -> {}
            case Event.ParseJudged e -> {}
            case Event.SampleDrawn e -> {}
            case Event.PostsReparsed e -> {}
            case Event.StepUndone e -> {}
            case Event.StepRedone e -> {}
            case Event.PostsExported e -> {}
        }
        inspections.take(entry.seq(), entry.event());
        exports.take(entry);
        entry.event().effects().forEach(effect -> effect(entry.seq(), effect));
    }

    /// A person keeps the first spelling of their name.
    private void person(Event.PersonSet event) {
        Event.PersonSet known = people.get(Person.key(event.name()));
        String name = known == null ? event.name() : known.name();
        people.put(Person.key(name), new Event.PersonSet(name, event.role()));
    }

    private void effect(long seq, Effect effect) {
        if (!Objects.equals(states.get(effect.post()), effect.before())) {
            fault.accept(
                    "Entry #"
                            + seq
                            + " starts from a state of post "
                            + effect.id()
                            + " that the entries before it do not lead to.");
        }
        states.put(effect.post(), effect.after());
        ids.put(effect.post(), effect.id());
        hashes.put(key(effect.post(), effect.after().revision()), effect.after().contentHash());
    }
}
