package dev.galley.ui.start;

import dev.galley.store.StoreFile;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The form for a new workspace: its name and the folder in which it shall be. To be used on the FX
/// thread.
final class NewWorkspace {

    private final Latest check;
    private final Consumer<Path> create;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty parent = new SimpleStringProperty("");

    /// @param create gets the folder when everything is right
    NewWorkspace(Background background, Consumer<Path> create) {
        this.check = new Latest(background);
        this.create = create;
        name.subscribe(() -> problem.set(""));
        parent.subscribe(() -> problem.set(""));
    }

    /// Whether the form is open.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// What is wrong, in a sentence; empty where nothing is known to be.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    /// The folder in which the workspace shall be, as a path.
    StringProperty parent() {
        return parent;
    }

    /// Opens the form, with a name and a place to begin with.
    void start() {
        if (parent.get().isEmpty()) {
            check.<Path>run(
                    UserFolders::documents, folder -> parent.set(folder.toString()), _ -> {});
        }
        if (name.get().isEmpty()) {
            name.set("Galley");
        }
        open.set(true);
    }

    /// Takes another place.
    void into(Path folder) {
        parent.set(folder.toString());
    }

    /// Closes the form.
    void cancel() {
        check.drop();
        open.set(false);
    }

    /// Looks whether the workspace can be made, and has it made.
    void create() {
        String wanted = name.get().strip();
        String place = parent.get().strip();
        check.<Answer>run(() -> answer(wanted, place), this::take, this::failed);
    }

    private void take(Answer answer) {
        switch (answer) {
            case Answer.Wrong wrong -> problem.set(wrong.why());
            case Answer.Right right -> {
                open.set(false);
                create.accept(right.folder());
            }
        }
    }

    private void failed(Exception error) {
        problem.set("The folder could not be looked at: " + error.getMessage() + ".");
    }

    private static Answer answer(String wanted, String place) {
        if (wanted.isEmpty()) {
            return new Answer.Wrong("A workspace needs a name.");
        }
        if (wanted.contains("/") || wanted.contains("\\") || wanted.startsWith(".")) {
            return new Answer.Wrong("A name has no slashes and does not begin with a dot.");
        }
        try {
            Path parent = Path.of(place);
            return place.isEmpty() || !parent.isAbsolute()
                    ? new Answer.Wrong("Choose the folder in which it shall be.")
                    : answer(parent, parent.resolve(wanted));
        } catch (InvalidPathException e) {
            return new Answer.Wrong("This computer cannot have a folder of that name.");
        }
    }

    private static Answer answer(Path parent, Path folder) {
        if (!Files.isDirectory(parent)) {
            return new Answer.Wrong("There is no folder " + parent + ".");
        }
        if (StoreFile.in(folder)) {
            return new Answer.Wrong(
                    "There is a workspace of that name already. Open it, or take another name.");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return new Answer.Wrong("There is a file of that name. Take another name.");
        }
        return Files.isWritable(Files.exists(folder) ? folder : parent)
                ? new Answer.Right(folder)
                : new Answer.Wrong("You may not write into that folder. Choose another one.");
    }

    /// What looking came to.
    private sealed interface Answer {
        record Right(Path folder) implements Answer {}

        record Wrong(String why) implements Answer {}
    }
}
