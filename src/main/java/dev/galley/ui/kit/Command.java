package dev.galley.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something that a person can ask the window to do. The menu, the palette, the sheet of keys and
/// the keyboard itself are all made from one list of these. Belongs to the FX thread.
///
/// @param menu the menu that it stands in
/// @param section commands of one section of a menu stand together, sections apart
/// @param words a verb first, in sentence case, with `…` where something is asked before it is done
/// @param keys what runs it, the usual one first; empty where no key does
/// @param possible whether it can be done now
/// @param on for what is either on or off, whether it is on; else null
public record Command(
        String menu,
        int section,
        String words,
        List<Keystroke> keys,
        ObservableBooleanValue possible,
        @Nullable ObservableBooleanValue on,
        Runnable act) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command that can always be run.
    public static Command of(String menu, int section, String words, String keys, Runnable act) {
        List<Keystroke> all =
                keys.isEmpty()
                        ? List.of()
                        : List.of(keys.split(" ")).stream().map(Keystroke::of).toList();
        return new Command(menu, section, words, all, new SimpleBooleanProperty(true), null, act);
    }

    /// This command, possible only now and then.
    public Command where(ObservableBooleanValue when) {
        return new Command(menu, section, words, keys, when, on, act);
    }

    /// This command as a switch.
    public Command on(ObservableBooleanValue isOn) {
        return new Command(menu, section, words, keys, possible, isOn, act);
    }

    /// Runs it, if it can be done now.
    public void run() {
        if (possible.get()) {
            act.run();
        }
    }

    /// The usual key in words, or an empty text.
    public String key() {
        return keys.isEmpty() ? "" : keys.getFirst().words();
    }

    /// The words without the sign that something is asked first.
    public String plainWords() {
        return words.replace("…", "");
    }
}
