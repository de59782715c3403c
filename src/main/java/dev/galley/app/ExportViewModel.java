package dev.galley.app;

import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.export.ExportProgress;
import dev.galley.export.ExportResult;
import dev.galley.export.Format;
import dev.galley.session.ExportCommand;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// The export dialog: what is asked for, what would be written, and the writing. What would be
/// written is counted anew whenever the format, the target or the filter changes. Belongs to the FX
/// thread.
final class ExportViewModel {

    /// What an export would come to.
    ///
    /// @param leftOut one line for each reason
    record Preview(String message, List<String> leftOut, boolean wrong, boolean writable) {}

    private static final Preview COUNTING = new Preview("Counting…", List.of(), false, false);

    private final Workspace workspace;
    private final NoticeBoard notices;
    private final Background background;
    private final Progress progress;
    private final Latest counting;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.JSONL);
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(COUNTING);

    ExportViewModel(
            Workspace workspace, NoticeBoard notices, Background background, Progress progress) {
        this.workspace = workspace;
        this.notices = notices;
        this.background = background;
        this.progress = progress;
        this.counting = new Latest(background);
        format.subscribe(this::rename);
        format.subscribe(this::count);
        target.subscribe(this::count);
        query.subscribe(this::count);
        replace.subscribe(this::count);
    }

    /// Whether the dialog is open.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// How it is written.
    ObjectProperty<Format> format() {
        return format;
    }

    /// The path of what is written.
    StringProperty target() {
        return target;
    }

    /// Which posts, as a filter.
    StringProperty query() {
        return query;
    }

    /// Whether what stands there may be replaced.
    BooleanProperty replace() {
        return replace;
    }

    /// What the export would come to.
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// How far the writing is.
    Progress progress() {
        return progress;
    }

    /// Opens the dialog for a filter.
    void show(String filter) {
        query.set(filter);
        replace.set(false);
        if (target.get().isBlank()) {
            target.set(workspace.folder().resolve(proposedName()).toString());
        }
        open.set(true);
        count();
    }

    /// Closes the dialog; an export that is being written goes on.
    void close() {
        open.set(false);
        counting.drop();
    }

    /// A name for the file in the format chosen.
    String proposedName() {
        return switch (format.get()) {
            case JSONL -> "export.jsonl";
            case BULK -> "export.bulk.ndjson";
            case CSV -> "export.csv";
            case MARKDOWN -> "export-markdown";
        };
    }

    /// Writes, and closes the dialog when that is done.
    void write() {
        Callable<ExportCommand> command = command(false);
        progress.begin("Exporting");
        background.<ExportResult>run(
                () -> workspace.export(command.call(), new Heard(progress)),
                this::written,
                error -> {
                    progress.end();
                    preview.set(wrong(error));
                });
    }

    /// What is asked for now; a target that is no path fails where it is called.
    private Callable<ExportCommand> command(boolean dryRun) {
        String to = target.get().strip();
        Format how = format.get();
        String which = query.get().strip();
        boolean force = replace.get();
        return () -> new ExportCommand(Path.of(to), how, which, dryRun, force);
    }

    private void rename() {
        String path = target.get();
        int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
        if (!path.isBlank()) {
            target.set(path.substring(0, name) + proposedName());
        }
    }

    private void count() {
        if (!open.get() || progress.running().get()) {
            return;
        }
        if (target.get().isBlank()) {
            counting.drop();
            preview.set(new Preview("Choose where to write.", List.of(), false, false));
            return;
        }
        preview.set(COUNTING);
        Callable<ExportCommand> command = command(true);
        counting.<ExportResult>run(
                () -> workspace.export(command.call(), new Heard(null)),
                result -> preview.set(wouldWrite(result)),
                error -> preview.set(wrong(error)));
    }

    private static Preview wouldWrite(ExportResult result) {
        int left = result.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        String message = Counted.posts(result.exported()) + " would be written";
        String rest = left == 0 ? "." : ", " + Counted.of(left) + " left out:";
        return new Preview(message + rest, leftOut(result), false, result.exported() > 0);
    }

    private static List<String> leftOut(ExportResult result) {
        List<String> lines = new ArrayList<>();
        result.leftOut().forEach((reason, n) -> lines.add(Counted.of(n) + "  " + reason));
        result.named().forEach(n -> lines.add(n.id() + ": " + n.message()));
        return lines;
    }

    private static Preview wrong(Exception error) {
        boolean known = error instanceof QueryException || error instanceof ExportException;
        String message = String.valueOf(error.getMessage());
        String text = known ? sentence(message) : "The export failed: " + message;
        return new Preview(text, List.of(), true, false);
    }

    private static String sentence(String message) {
        return message.isEmpty()
                ? message
                : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    private void written(ExportResult result) {
        progress.end();
        open.set(false);
        int left = result.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        String text =
                "Exported " + Counted.posts(result.exported()) + " to " + target.get().strip();
        if (left == 0) {
            notices.say(Notice.info(text));
        } else {
            String rest = text + ", " + Counted.of(left) + " left out";
            notices.band(new Notice(Notice.Kind.INFO, "export", rest, leftOut(result), null));
        }
    }

    /// Hears of an export on the thread that runs it.
    private record Heard(@Nullable Progress progress) implements ExportProgress {

        @Override
        public void done(int posts) {
            if (progress != null) {
                progress.at(posts, -1);
            }
        }

        /// The result names them too.
        @Override
        public void leftOut(ExportResult.LeftOut post) {}

        @Override
        public boolean cancelled() {
            return progress != null && progress.cancelled();
        }
    }
}
