package dev.galley.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway.Init") // set before each test
class WhoViewModelTest {

    @TempDir private Path temp;
    private final List<Person> changed = new ArrayList<>();
    private Workspace workspace;
    private WhoViewModel model;

    @BeforeEach
    void open() throws IOException {
        Path accounts =
                Files.writeString(temp.resolve("passwd"), "kberg:x:1:1:Kim Berg:/home/k:/bin/sh\n");
        workspace = Desk.open(temp.resolve("workspace"), Access.WRITE);
        model = model(workspace, accounts);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aNewWorkspaceAsksOnce() {
        model.askOnce();
        assertThat(model.open().get()).isTrue();
        assertThat(model.first().get()).isTrue();
        assertThat(model.name().get()).isEqualTo("Kim Berg");
        model.role().set(Role.LEAD);
        model.save();
        assertThat(model.open().get()).isFalse();
        assertThat(changed).containsExactly(new Person("Kim Berg", Role.LEAD));
        model.askOnce();
        assertThat(model.open().get()).isFalse();
    }

    @Test
    void itCanBeChangedLater() {
        workspace.staff().introduce("Kim", Role.EDITOR);
        model.ask();
        assertThat(model.first().get()).isFalse();
        assertThat(model.name().get()).isEqualTo("Kim");
        model.role().set(Role.QA);
        model.save();
        assertThat(workspace.me()).isEqualTo(new Person("Kim", Role.QA));
    }

    @Test
    void somebodyWhoIsKnownKeepsTheRole() {
        workspace.staff().introduce("Lea", Role.LEAD);
        workspace.staff().introduce("Kim", Role.EDITOR);
        model.ask();
        model.name().set("lea");
        assertThat(model.role().get()).isEqualTo(Role.LEAD);
        model.save();
        assertThat(workspace.me().role()).isEqualTo(Role.LEAD);
    }

    @Test
    void cancelLeavesAllAsItWas() {
        model.ask();
        model.name().set("Somebody else");
        model.cancel();
        assertThat(model.open().get()).isFalse();
        assertThat(workspace.staff().introduced()).isFalse();
        assertThat(changed).isEmpty();
    }

    @Test
    void aNameThatIsNoneIsExplainedBesideIt() {
        model.ask();
        model.name().set("  ");
        model.save();
        assertThat(model.problem().get()).contains("needs a name");
        assertThat(model.open().get()).isTrue();
        model.name().set("Lee");
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void aWindowThatOnlyReadsDoesNotAskByItself() {
        try (Workspace reader = Desk.open(temp.resolve("workspace"), Access.READ)) {
            WhoViewModel reading = model(reader, temp.resolve("none"));
            reading.askOnce();
            assertThat(reading.open().get()).isFalse();
            reading.ask();
            reading.save();
            assertThat(reading.problem().get()).contains("read only");
        }
    }

    private WhoViewModel model(Workspace of, Path accounts) {
        LoginName login = new LoginName("kberg", accounts);
        return new WhoViewModel(of, login, InPlace.atOnce(), changed::add);
    }
}
