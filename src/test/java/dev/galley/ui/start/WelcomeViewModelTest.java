package dev.galley.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.store.StoreFile;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Notice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class WelcomeViewModelTest {

    private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

    @TempDir private Path temp;
    private final FakeHost host = new FakeHost();
    private RecentWorkspaces remembered;
    private WelcomeViewModel model;

    @BeforeEach
    void make() {
        remembered = new RecentWorkspaces(temp.resolve("config"));
        Samples samples = new Samples(Path.of("sample-seeds"), temp);
        InstantSource clock = InstantSource.fixed(NOW);
        model = new WelcomeViewModel(host, remembered, samples, InPlace.atOnce(), clock);
    }

    @Test
    void recentWorkspacesAreListedWithWhatIsKnownOfThem() throws IOException {
        remembered.remember(new RecentWorkspace(temp.resolve("gone"), NOW.minusSeconds(60), -1));
        remembered.remember(
                new RecentWorkspace(workspace("news"), NOW.minusSeconds(7_200), 12_043));
        model.refresh();
        RecentRow first = model.recent().getFirst();
        assertThat(first.name()).isEqualTo("news");
        assertThat(first.ago()).isEqualTo("2 h ago");
        assertThat(first.posts()).isEqualTo("12,043 posts");
        assertThat(first.there()).isTrue();
        assertThat(model.recent().getLast().there()).isFalse();
        assertThat(model.recent().getLast().spoken()).contains("not found");
        model.remove(model.recent().getLast());
        assertThat(model.recent()).containsExactly(first);
        assertThat(remembered.all()).hasSize(1);
    }

    @Test
    void aWorkspaceIsOpenedAndAnythingElseIsExplained() throws IOException {
        model.open(workspace("news"));
        assertThat(host.opened).containsExactly("news");
        model.open(temp.resolve("nowhere"));
        assertThat(band().message()).contains("was not found");
        model.open(Files.writeString(temp.resolve("file.txt"), "text"));
        assertThat(band().message()).contains("is a file");
        Path folder = Files.createDirectory(temp.resolve("folder"));
        model.drop(List.of(folder));
        assertThat(band().message()).contains("There is no workspace in");
        assertThat(host.opened).hasSize(1);
        Objects.requireNonNull(band().offer()).act().run();
        assertThat(host.opened).containsExactly("news", "folder");
        assertThat(model.notices().bands()).isEmpty();
        model.drop(List.of(folder, temp));
        assertThat(band().message()).contains("Drop one folder");
    }

    @Test
    void aFailedOpeningCanBeTriedAgain() {
        Path folder = temp.resolve("news");
        model.notOpened(folder, new IllegalStateException("the disk is on fire"));
        assertThat(band().kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(band().message()).contains(folder.toString(), "the disk is on fire");
        model.notOpened(folder, new IllegalStateException("still"));
        assertThat(model.notices().bands()).hasSize(1);
        Objects.requireNonNull(band().offer()).act().run();
        assertThat(host.opened).containsExactly("news");
        assertThat(model.notices().bands()).isEmpty();
    }

    @Test
    void theSamplesGoIntoAFreshWorkspace() {
        model.refresh();
        assertThat(model.sampleCount().get()).isEqualTo(14);
        model.openSamples();
        assertThat(host.opened).containsExactly("Galley samples with [sample-seeds]");
    }

    @Test
    void aFolderIsAskedForAndMayBeThoughtBetterOf() throws IOException {
        model.choose();
        assertThat(host.opened).isEmpty();
        host.chosen = workspace("news");
        model.choose();
        assertThat(host.opened).containsExactly("news");
    }

    @Test
    void aNewWorkspaceNeedsANameAndAPlaceThatFit() throws IOException {
        workspace("taken");
        Files.writeString(temp.resolve("file"), "text");
        NewWorkspace form = model.form();
        form.start();
        assertThat(form.name().get()).isEqualTo("Galley");
        assertThat(form.parent().get()).isNotEmpty();
        host.chosen = temp;
        model.chooseParent();
        assertThat(refusal(form, " ")).contains("needs a name");
        assertThat(refusal(form, "a/b")).contains("slashes");
        assertThat(refusal(form, "..")).contains("dot");
        assertThat(refusal(form, "nul\0")).contains("cannot have");
        assertThat(refusal(form, "taken")).contains("already");
        assertThat(refusal(form, "file")).contains("file of that name");
        form.name().set("fresh");
        assertThat(form.problem().get()).isEmpty();
        form.parent().set("relative");
        form.create();
        assertThat(form.problem().get()).contains("Choose the folder");
        form.parent().set(temp.resolve("none").toString());
        form.create();
        assertThat(form.problem().get()).contains("no folder");
        form.parent().set(temp.toString());
        form.create();
        assertThat(form.open().get()).isFalse();
        assertThat(host.opened).containsExactly("fresh");
    }

    private String refusal(NewWorkspace form, String name) {
        form.name().set(name);
        form.create();
        assertThat(form.open().get()).isTrue();
        return form.problem().get();
    }

    private Notice band() {
        return model.notices().bands().getLast();
    }

    private Path workspace(String name) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(name));
        Files.writeString(folder.resolve(StoreFile.NAME), "x");
        return folder;
    }
}
