package dev.galley.app;

import dev.galley.session.Workspace;
import dev.galley.ui.assign.AssignController;
import dev.galley.ui.batch.BulkController;
import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.Deferred;
import dev.galley.ui.kit.Views;
import dev.galley.ui.palette.CheckSheetController;
import dev.galley.ui.palette.KeySheetController;
import dev.galley.ui.palette.PaletteController;
import dev.galley.ui.palette.PaletteViewModel;
import dev.galley.ui.start.LoginName;
import dev.galley.ui.start.SettingsController;
import dev.galley.ui.start.SettingsViewModel;
import dev.galley.ui.start.WhoController;
import dev.galley.ui.start.WhoViewModel;
import dev.galley.ui.start.WindowSettings;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What can lie over the window: export, bulk steps, settings, the question who one is, the palette
/// and the sheet of keys. While one of them is open it has all keys to itself.
final class Sheets {

    private final Desk desk;
    private final Lanes lanes;
    private final WhoViewModel who;
    private final SettingsViewModel settings;

    /// Sheets that are closed.
    Sheets(Desk desk, WindowSettings window, Lanes lanes) {
        this.desk = desk;
        this.lanes = lanes;
        Workspace workspace = desk.opened().workspace();
        LoginName login = LoginName.ofProcess();
        who = new WhoViewModel(workspace, login, lanes.commands(), _ -> desk.settled());
        settings = new SettingsViewModel(workspace, window, lanes.commands(), _ -> desk.settled());
    }

    WhoViewModel who() {
        return who;
    }

    SettingsViewModel settings() {
        return settings;
    }

    /// Asks who one is, where the workspace does not know it, and goes on when that is settled or
    /// put off: what is imported before would be somebody else's.
    void introduce(Runnable then) {
        Workspace workspace = desk.opened().workspace();
        lanes.commands()
                .<Boolean>run(
                        "see who acts",
                        () -> !workspace.writable() || workspace.staff().introduced(),
                        known -> introduced(known, then),
                        desk.notices());
    }

    private void introduced(boolean known, Runnable then) {
        if (known) {
            then.run();
            return;
        }
        who.open()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> open,
                                    Boolean before,
                                    Boolean now) {
                                if (!now) {
                                    open.removeListener(this);
                                    then.run();
                                }
                            }
                        });
        who.askOnce();
    }

    /// Whether one of them is open, or a reason is being asked for.
    boolean anyOpen(PaletteViewModel palette) {
        return List.<ObservableBooleanValue>of(
                                desk.exporting().open(),
                                desk.pace().goal().open(),
                                desk.screen().keysOpen(),
                                desk.screen().checksOpen(),
                                palette.open(),
                                desk.bulk().open(),
                                desk.assigning().model().open(),
                                who.open(),
                                settings.open())
                        .stream()
                        .anyMatch(ObservableBooleanValue::get)
                || desk.deciding().asking().get() != null;
    }

    /// The views, the lowest first, each made when it is first opened.
    ///
    /// @param toList moves the focus to where one works
    List<Node> load(
            List<Command> commands,
            PaletteViewModel palette,
            PathChooser chooser,
            Runnable toList) {
        Map<Class<?>, Supplier<?>> controllers =
                Map.of(
                        ExportController.class,
                        () -> new ExportController(desk.exporting(), chooser, toList),
                        BulkController.class,
                        () -> new BulkController(desk.bulk(), toList),
                        WhoController.class,
                        () -> new WhoController(who, toList),
                        SettingsController.class,
                        () -> new SettingsController(settings, toList),
                        KeySheetController.class,
                        () ->
                                new KeySheetController(
                                        desk.screen().keysOpen(),
                                        () -> desk.views().besides(commands),
                                        toList),
                        CheckSheetController.class,
                        () -> new CheckSheetController(desk.screen().checksOpen(), toList),
                        AssignController.class,
                        () -> new AssignController(desk.assigning().model(), toList),
                        PaletteController.class,
                        () -> new PaletteController(palette, toList),
                        GoalController.class,
                        () -> new GoalController(desk.pace().goal(), toList));
        Views views = new Views(controllers);
        return List.of(
                new Deferred(desk.exporting().open(), () -> views.load("shell_export")),
                new Deferred(desk.pace().goal().open(), () -> views.load("shell_goal")),
                new Deferred(desk.bulk().open(), () -> views.load("batch_bulk")),
                new Deferred(desk.assigning().model().open(), () -> views.load("assign_people")),
                new Deferred(settings.open(), () -> views.load("start_settings")),
                new Deferred(who.open(), () -> views.load("start_who")),
                new Deferred(desk.screen().keysOpen(), () -> views.load("palette_keys")),
                new Deferred(desk.screen().checksOpen(), () -> views.load("palette_checks")),
                new Deferred(palette.open(), () -> views.load("palette_search")));
    }
}
