package dev.galley.ui.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.StoreFile;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.Threads;
import dev.galley.ui.kit.Views;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

@SuppressWarnings("NullAway.Init") // set before each test
class StartScreensTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path temp;
    private final FxRobot robot = new FxRobot();
    private final FakeHost host = new FakeHost();
    private final Threads background = Threads.oneByOne(new FxThread());
    private Workspace workspace;
    private RecentWorkspaces remembered;
    private WelcomeViewModel welcome;
    private WelcomeController welcomeScreen;
    private WhoViewModel who;
    private SettingsViewModel settings;
    private Stage stage;
    private Button behind;

    @BeforeEach
    void open() throws Exception {
        workspace = Desk.open(temp.resolve("workspace"), Access.WRITE);
        remembered = new RecentWorkspaces(temp.resolve("config"));
        Samples samples = new Samples(Path.of("sample-seeds"), temp);
        InstantSource clock = InstantSource.fixed(NOON);
        welcome = new WelcomeViewModel(host, remembered, samples, background, clock);
        welcomeScreen = new WelcomeController(welcome);
        LoginName login = new LoginName("kberg", temp.resolve("none"));
        who = new WhoViewModel(workspace, login, background, _ -> {});
        settings = new SettingsViewModel(workspace, new Desk.Window(), background, _ -> {});
        stage = FxToolkit.registerPrimaryStage();
        behind = FxToolkit.setupFixture(() -> new Button("Behind"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        background.close();
        workspace.close();
    }

    @Test
    void aNewcomerOpensTheSamplesByOneKey() throws Exception {
        show("start_welcome");
        robot.interact(welcome::refresh);
        until(() -> robot.lookup("#start-samples").query().isVisible());
        robot.interact(welcomeScreen::focus);
        assertThat(robot.lookup("#start-recent").query().getParent().isVisible()).isFalse();
        robot.type(KeyCode.SPACE);
        until(() -> host.opened.equals(List.of("Galley samples with [sample-seeds]")));
    }

    @Test
    void recentWorkspacesAreOpenedAndRemovedByKeys() throws Exception {
        Path news = Files.createDirectory(temp.resolve("news"));
        Files.writeString(news.resolve(StoreFile.NAME), "x");
        remembered.remember(new RecentWorkspace(temp.resolve("gone"), NOON, 3));
        remembered.remember(new RecentWorkspace(news, NOON, 14));
        show("start_welcome");
        robot.interact(welcome::refresh);
        until(() -> welcome.recent().size() == 2);
        robot.interact(welcomeScreen::focus);
        robot.type(KeyCode.ENTER);
        until(() -> host.opened.equals(List.of("news")));
        until(() -> robot.lookup("Remove").tryQuery().isPresent());
        robot.type(KeyCode.DOWN).type(KeyCode.DELETE);
        until(() -> remembered.all().size() == 1);
        assertThat(welcome.recent()).singleElement().matches(row -> row.name().equals("news"));
    }

    @Test
    void aWorkspaceIsCreatedByNameAndEscapeThinksBetterOfIt() throws Exception {
        show("start_welcome");
        robot.clickOn("#start-create");
        until(() -> focused("start-form-name"));
        robot.type(KeyCode.ESCAPE);
        until(() -> focused("start-create"));
        robot.clickOn("#start-create");
        until(() -> focused("start-form-name"));
        robot.interact(() -> welcome.form().into(temp));
        robot.write("a/b").type(KeyCode.ENTER);
        until(() -> robot.lookup("#start-form-problem").query().isVisible());
        robot.eraseText(3).write("fresh").type(KeyCode.ENTER);
        until(() -> host.opened.equals(List.of("fresh")));
    }

    @Test
    void aFailedOpeningIsABandWithAWayToTryAgain() throws Exception {
        show("start_welcome");
        robot.interact(() -> welcome.notOpened(temp, new IllegalStateException("no disk")));
        until(() -> robot.lookup(".band-error").tryQuery().isPresent());
        robot.clickOn("Try again");
        until(() -> host.opened.size() == 1);
    }

    @Test
    void whoOneIsIsSaidByKeysAloneAndTheFocusComesBack() throws Exception {
        show("start_who");
        robot.interact(behind::requestFocus);
        robot.interact(who::askOnce);
        until(() -> focused("start-who-name"));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("kim").type(KeyCode.TAB).type(KeyCode.DOWN);
        robot.clickOn("#start-who-save");
        until(() -> workspace.me().equals(new Person("kim", Role.LEAD)));
        until(() -> behind.isFocused());
        assertThat(robot.lookup("#start-who").query().isVisible()).isFalse();
    }

    @Test
    void theFocusStaysInTheSheetAndEscapeClosesIt() throws Exception {
        show("start_who");
        robot.interact(() -> who.ask());
        until(() -> focused("start-who-name"));
        robot.interact(behind::requestFocus);
        until(() -> focused("start-who-name"));
        robot.type(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#start-who").query().isVisible());
        assertThat(workspace.staff().introduced()).isFalse();
    }

    @Test
    void aThresholdIsChangedAndAWrongOneLeadsToItsPage() throws Exception {
        show("start_settings");
        robot.interact(settings::show);
        until(() -> robot.lookup("#start-settings").query().isVisible());
        TabPane pages = robot.lookup("#start-settings-pages").queryAs(TabPane.class);
        robot.interact(() -> settings.limits().getFirst().text().set("many"));
        robot.clickOn("#start-settings-save");
        until(() -> pages.getSelectionModel().getSelectedIndex() == 1);
        until(() -> robot.lookup("#start-settings-problem").query().isVisible());
        robot.doubleClickOn("#start-limit-quality").write("70").type(KeyCode.UP);
        robot.clickOn("#start-settings-save");
        until(() -> workspace.policy().weakBelow("quality") == 71);
        until(() -> !robot.lookup("#start-settings").query().isVisible());
    }

    @Test
    void aCheckIsFoundByAWordAndSwitchedOff() throws Exception {
        show("start_settings");
        robot.interact(settings::show);
        until(() -> robot.lookup("#start-settings").query().isVisible());
        robot.clickOn("Checks");
        until(() -> robot.lookup("#start-check-search").query().isVisible());
        robot.clickOn("#start-check-search").write("meta.paragraphs");
        until(() -> robot.lookup(".start-check").queryAll().size() == 1);
        robot.clickOn(".start-check-level").type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.clickOn("#start-settings-save");
        until(() -> "off".equals(workspace.rules().checks().chosen().get("meta.paragraphs")));
    }

    @Test
    void everyControlOfTheScreensSaysWhatItIs() throws Exception {
        for (String screen : List.of("start_welcome", "start_who", "start_settings")) {
            show(screen);
            robot.interact(settings::show);
            until(() -> settings.open().get());
            List<Node> silent = new ArrayList<>();
            robot.interact(() -> look(stage.getScene().getRoot(), silent));
            assertThat(silent).as(screen).isEmpty();
        }
        for (int page = 0; page < 7; page++) {
            int number = page;
            TabPane pages = robot.lookup("#start-settings-pages").queryAs(TabPane.class);
            robot.interact(() -> pages.getSelectionModel().select(number));
            List<Node> silent = new ArrayList<>();
            robot.interact(() -> look(pages, silent));
            assertThat(silent).as("page " + page).isEmpty();
        }
    }

    private void show(String name) throws Exception {
        Views views =
                new Views(
                        Map.of(
                                WelcomeController.class, () -> welcomeScreen,
                                WhoController.class, () -> new WhoController(who, () -> {}),
                                SettingsController.class,
                                        () -> new SettingsController(settings, () -> {})));
        robot.interact(
                () -> {
                    StackPane root = new StackPane(behind, views.load(name));
                    Scene scene = new Scene(root, 980, 700);
                    for (String sheet : List.of("tokens_light", "kit", "shell", "start")) {
                        scene.getStylesheets()
                                .add(
                                        Objects.requireNonNull(
                                                        Views.class.getResource(
                                                                "/styles/" + sheet + ".css"))
                                                .toString());
                    }
                    stage.setScene(scene);
                    stage.show();
                });
    }

    /// Collects controls that a screen reader has no words for.
    private static void look(Node node, List<Node> silent) {
        boolean control = node instanceof ButtonBase || node instanceof TextInputControl;
        if (control && node.isFocusTraversable()) {
            boolean text =
                    node instanceof Labeled l && l.getText() != null && !l.getText().isBlank();
            if (!text && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
                silent.add(node);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, silent));
        }
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(30, TimeUnit.SECONDS, condition);
    }
}
