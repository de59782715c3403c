package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.export.ExportResult;
import dev.galley.review.Decision;
import dev.galley.review.Role;
import dev.galley.review.Status;
import dev.galley.store.Access;
import dev.galley.store.StoreException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@SuppressWarnings("NullAway.Init") // set before each test
class SharingTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        for (int i = 1; i <= 5; i++) {
            office.draft("p-" + i, "text number " + i, 10 * i, 0);
        }
        office.importDrafts();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void oneWritesAndTheOthersReadAndAreToldWhy() {
        assertThatThrownBy(() -> office.open(Access.WRITE))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.LOCKED))
                .hasMessageContaining("Ana on desk-7");
        try (Workspace reader = office.open(Access.READ)) {
            assertThat(reader.writable()).isFalse();
            assertThat(Office.refused(reader.undo())).contains("read only");
            assertThat(Office.refused(reader.setPerson("Lee", Role.LEAD))).contains("read only");
            assertThatThrownBy(() -> reader.importPaths(List.of(), office.progress(1)))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void whoReadsMayAskWhatADecisionWouldDo() throws Exception {
        DecideCommand dry =
                new DecideCommand(
                        Decision.APPROVE, new Selection.ByQuery(""), List.of(), null, true);
        DecideCommand real =
                new DecideCommand(
                        Decision.APPROVE, new Selection.ByQuery(""), List.of(), null, false);
        try (Workspace reader = office.open(Access.READ)) {
            assertThat(Office.done(reader.decide(dry)).count()).isEqualTo(5);
            assertThat(Office.refused(reader.decide(real))).contains("read only");
        }
    }

    @Test
    void aSecondWindowFollowsWhatTheFirstWrites() throws Exception {
        try (Workspace reader = office.open(Access.READ)) {
            List<Snapshot> seen = new ArrayList<>();
            reader.onChange(seen::add);
            assertThat(reader.refreshIfChanged()).isFalse();
            office.decide(Decision.APPROVE, "quality:>=40");
            office.draft("p-6", "late", 60, 0);
            office.importDrafts();
            assertThat(reader.list("status:approved", "").posts()).isEmpty();
            assertThat(reader.refreshIfChanged()).isTrue();
            assertThat(reader.list("status:approved", "").posts()).hasSize(2);
            assertThat(reader.snapshot().catalog().size()).isEqualTo(6);
            assertThat(seen).containsExactly(reader.snapshot());
            assertThat(reader.snapshot().head()).isEqualTo(office.workspace().snapshot().head());
            assertThat(reader.refreshIfChanged()).isFalse();
        }
        assertThat(office.workspace().refreshIfChanged()).isFalse();
    }

    @Test
    void anExportSaysWhyPostsAreLeftOutAndItsManifestHolds() throws Exception {
        office.decide(Decision.APPROVE, "quality:>=20");
        office.decide(Decision.REJECT, "id:p-5");
        office.edit("p-4", "title=changed");
        office.as("Ben");
        office.decide(Decision.SIGN_OFF, "id:p-2");
        ExportResult result = office.export("out.jsonl");
        assertThat(result.exported()).isEqualTo(1);
        assertThat(result.leftOut())
                .isEqualTo(
                        Map.of(
                                "unreviewed", 1,
                                "approved, not yet signed off by a second person", 1,
                                "changed since approval", 1,
                                "rejected", 1));
        assertThat(Files.readString(office.at("out.jsonl"))).contains("\"p-2\"");
        Path manifest = office.at("out.jsonl.manifest.json");
        office.decide(Decision.REOPEN, "id:p-2");
        assertThat(office.workspace().verify(manifest).faults()).isEmpty();
        String forged = Files.readString(manifest).replace("\"p-2\"", "\"p-5\"");
        Path other = Files.writeString(office.at("forged.json"), forged);
        assertThat(office.workspace().verify(other).faults())
                .singleElement()
                .asString()
                .contains("p-5");
    }

    @Test
    void whatIsDecidedDuringAnExportIsNotPartOfIt() throws Exception {
        office.decide(Decision.APPROVE, "");
        ExportCommand command =
                new ExportCommand(
                        office.at("out.jsonl"), dev.galley.export.Format.JSONL, "", false, false);
        var meddling =
                new dev.galley.export.ExportProgress() {
                    @Override
                    public void done(int posts) {
                        office.edit("p-5", "title=meanwhile");
                    }

                    @Override
                    public boolean cancelled() {
                        office.edit("p-5", "title=meanwhile");
                        return false;
                    }
                };
        assertThat(office.workspace().export(command, meddling).exported()).isEqualTo(5);
        assertThat(office.status("p-5")).isEqualTo(Status.UNREVIEWED);
        assertThat(Files.readString(command.to())).doesNotContain("meanwhile");
        assertThat(office.workspace().verify(office.at("out.jsonl.manifest.json")).faults())
                .isEmpty();
    }
}
