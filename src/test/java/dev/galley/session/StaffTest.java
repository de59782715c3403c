package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.review.Role;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@SuppressWarnings("NullAway.Init") // set before each test
class StaffTest {

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = open(null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whoIntroducesThemselvesIsKnownFromThenOn() {
        assertThat(workspace.staff().introduced()).isFalse();
        assertThat(workspace.me().name()).isEqualTo("login");
        Outcome outcome = workspace.staff().introduce("  Kim Berg ", Role.LEAD);
        assertThat(Office.done(outcome).summary()).isEqualTo("You are Kim Berg, lead");
        reopen(null);
        assertThat(workspace.staff().introduced()).isTrue();
        assertThat(workspace.me()).isEqualTo(new Person("Kim Berg", Role.LEAD));
        assertThat(workspace.staff().people()).containsExactly(new Person("Kim Berg", Role.LEAD));
        assertThat(settled()).allMatch(entry -> entry.who().equals("Kim Berg")).hasSize(2);
    }

    @Test
    void whatIsSoAlreadyIsNotWrittenAgain() throws Exception {
        workspace.staff().introduce("Kim", Role.EDITOR);
        long head = workspace.snapshot().head();
        Office.nothing(workspace.staff().introduce(" kIM", Role.EDITOR));
        assertThat(workspace.snapshot().head()).isEqualTo(head);
        Office.done(workspace.staff().introduce("KIM", Role.QA));
        assertThat(workspace.snapshot().head()).isEqualTo(head + 1);
        assertThat(workspace.me()).isEqualTo(new Person("Kim", Role.QA));
        assertThat(workspace.verify(null).faults()).isEmpty();
    }

    @Test
    void aNameGivenForTheRunWins() {
        workspace.staff().introduce("Kim", Role.LEAD);
        reopen("Ben");
        assertThat(workspace.staff().introduced()).isTrue();
        workspace.staff().introduce("Lee", Role.QA);
        assertThat(workspace.me().name()).isEqualTo("Ben");
        reopen(null);
        assertThat(workspace.me()).isEqualTo(new Person("Lee", Role.QA));
    }

    @Test
    void namesThatAreNoneAreRefused() {
        for (String name : List.of("", " \t ", "two\nlines", "x".repeat(81))) {
            Office.refused(workspace.staff().introduce(name, Role.EDITOR));
        }
        assertThat(workspace.staff().people()).isEmpty();
        workspace.set("person", "  ");
        assertThat(workspace.me().name()).isEqualTo("login");
    }

    @Test
    void aPolicyIsOneEntryForEachSettingThatChanges() {
        Policy wanted =
                new Policy(
                        false,
                        Map.of("quality", 50, "freshness", 60, "depth", 60, "clarity", 60),
                        Set.of("view_count", "notes"),
                        Policy.initial().reasons());
        assertThat(Office.done(workspace.rules().adopt(wanted)).summary())
                .isEqualTo("Changed 3 settings");
        assertThat(settled())
                .extracting(entry -> ((Event.SettingSet) entry.event()).key())
                .containsExactly("second-person", "volatile-fields", "weak-score.quality");
        assertThat(workspace.policy()).isEqualTo(wanted);
        Office.nothing(workspace.rules().adopt(wanted));
        reopen(null);
        assertThat(workspace.rules().policy()).isEqualTo(wanted);
    }

    @Test
    void aPolicyThatCannotBeWrittenChangesNothing() {
        Policy wrong = new Policy(true, Map.of(), Set.of(), List.of("two, words"));
        assertThat(Office.refused(workspace.rules().adopt(wrong))).contains("two, words");
        assertThat(workspace.policy()).isEqualTo(Policy.initial());
    }

    @Test
    void whoOnlyReadsSettlesNothing() {
        try (Workspace reader = Workspace.open(folder, Access.READ, identity(null))) {
            Office.refused(reader.staff().introduce("Kim", Role.LEAD));
            Policy other = new Policy(true, Map.of(), Set.of(), List.of("unclear"));
            Office.refused(reader.rules().adopt(other));
        }
    }

    private List<JournalEntry> settled() {
        List<JournalEntry> entries = new ArrayList<>();
        workspace.journal(
                entry -> {
                    boolean person = entry.event() instanceof Event.PersonSet;
                    if (person || entry.event() instanceof Event.SettingSet) {
                        entries.add(entry);
                    }
                });
        return entries;
    }

    private void reopen(@Nullable String as) {
        workspace.close();
        workspace = open(as);
    }

    private Workspace open(@Nullable String as) {
        return Workspace.open(folder, Access.WRITE, identity(as));
    }

    private static Identity identity(@Nullable String as) {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        return new Identity(as, "login", "desk-7", 7, Holder.WINDOW, InstantSource.fixed(noon));
    }
}
