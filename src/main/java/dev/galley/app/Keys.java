package dev.galley.app;

import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.Keystroke;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.GenericStyledArea;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Runs commands by their keys, before anything else in the window hears of them. Keys that write
/// rest while somebody types, and so do those that every text field knows itself.
final class Keys {

    private static final Set<String> SELECT = Set.of("Ctrl+A", "Shift+Up", "Shift+Down");
    private static final Set<String> TAKE_BACK = Set.of("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z");

    private final Supplier<List<Command>> more;
    private final List<Command> commands;
    private final BooleanSupplier covered;
    private final Predicate<Node> selects;

    /// Keys for a window.
    ///
    /// @param more commands that come and go, asked for at each key
    /// @param covered whether a sheet lies over the window; it has the keys to itself then
    /// @param selects whether a node is a text that is only read, in which one selects by keys
    Keys(
            Supplier<List<Command>> more,
            List<Command> commands,
            BooleanSupplier covered,
            Predicate<Node> selects) {
        this.more = more;
        this.commands = List.copyOf(commands);
        this.covered = covered;
        this.selects = selects;
    }

    /// Listens to the keys of a scene.
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(scene, key));
        scene.addEventFilter(KeyEvent.KEY_TYPED, key -> onKey(scene, key));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::keepFromMenu);
    }

    private void onKey(Scene scene, KeyEvent key) {
        if (covered.getAsBoolean()) {
            return;
        }
        Node focused = scene.getFocusOwner();
        boolean typing = isTyping(focused);
        boolean selecting = typing || (focused != null && selects.test(focused));
        for (Command command : all()) {
            for (Keystroke stroke : command.keys()) {
                if (stroke.matches(key)) {
                    if (!(selecting && SELECT.contains(stroke.text()))) {
                        hit(command, stroke, key, typing);
                    }
                    return;
                }
            }
        }
    }

    private List<Command> all() {
        List<Command> all = new ArrayList<>(commands);
        all.addAll(more.get());
        return all;
    }

    /// What a sheet over the window has left of a key is used up, or the menu would hear of it.
    private void keepFromMenu(KeyEvent key) {
        if (covered.getAsBoolean()
                && all().stream()
                        .flatMap(command -> command.keys().stream())
                        .anyMatch(stroke -> stroke.matches(key))) {
            key.consume();
        }
    }

    /// A menu would hear of a letter even while it is typed, so the key is used up then as well;
    /// what it writes comes as an event of its own.
    private static void hit(Command command, Keystroke stroke, KeyEvent key, boolean typing) {
        if (typing && TAKE_BACK.contains(stroke.text())) {
            return;
        }
        if (typing && stroke.types()) {
            if (key.getEventType() == KeyEvent.KEY_PRESSED) {
                key.consume();
            }
            return;
        }
        key.consume();
        command.run();
    }

    private static boolean isTyping(Node focused) {
        return switch (focused) {
            case TextInputControl text -> text.isEditable();
            case GenericStyledArea<?, ?, ?> area -> area.isEditable();
            case null, default -> false;
        };
    }
}
