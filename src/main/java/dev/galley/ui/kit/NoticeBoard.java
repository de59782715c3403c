package dev.galley.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a person is being told at the moment: bands that stay until they are closed, and one toast
/// that goes by itself. To be used on the FX thread.
public final class NoticeBoard implements ErrorSink {

    private static final int MOST_BANDS = 3;

    private final ObservableList<Notice> bands = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> toast = new ReadOnlyObjectWrapper<>();

    /// The bands, oldest first; to be looked at and not changed.
    public ObservableList<Notice> bands() {
        return bands;
    }

    /// What the toast says, or null.
    public ReadOnlyObjectProperty<@Nullable Notice> toast() {
        return toast.getReadOnlyProperty();
    }

    /// Puts up a band. It takes the place of a band of the same topic; of more than three bands the
    /// oldest goes.
    public void band(Notice notice) {
        if (!notice.topic().isEmpty()) {
            withdraw(notice.topic());
        }
        bands.add(notice);
        if (bands.size() > MOST_BANDS) {
            bands.removeFirst();
        }
    }

    /// Takes a band down.
    public void close(Notice notice) {
        bands.remove(notice);
    }

    /// Takes down the band of a topic.
    public void withdraw(String topic) {
        bands.removeIf(notice -> notice.topic().equals(topic));
    }

    /// Says something for a few seconds.
    public void say(Notice notice) {
        toast.set(null);
        toast.set(notice);
    }

    /// Ends the toast.
    public void hush() {
        toast.set(null);
    }

    @Override
    public void failed(String what, Exception error) {
        String message = "Galley could not " + what + ": " + sentence(error);
        band(Notice.error(message, causes(error)).about(what));
    }

    private static String sentence(Exception error) {
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }

    private static List<String> causes(Exception error) {
        List<String> lines = new ArrayList<>();
        for (Throwable t = error; t != null && lines.size() < 8; t = t.getCause()) {
            lines.add(t.toString());
        }
        return lines;
    }
}
