package dev.galley.ui.views;

import dev.galley.session.SavedViews;
import dev.galley.store.SavedView;
import dev.galley.store.ViewJson;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Hands views to others and takes them over: as a small file, or as a text. Belongs to the FX
/// thread.
public final class ViewSharing {

    private final ViewsViewModel views;
    private final ViewEditing editing;
    private final ViewHost host;
    private final Background background;
    private final NoticeBoard notices;

    /// Sharing of some views.
    public ViewSharing(
            ViewsViewModel views,
            ViewEditing editing,
            ViewHost host,
            Background background,
            NoticeBoard notices) {
        this.views = views;
        this.editing = editing;
        this.host = host;
        this.background = background;
        this.notices = notices;
    }

    /// Writes the view at a place to a file that the person chooses.
    public void export(int place) {
        SavedView view = views.views().get(place);
        write(fileName(view.name()), List.of(view));
    }

    /// Writes all views to a file that the person chooses.
    public void exportAll() {
        write("views.galley.json", views.views());
    }

    /// Takes over the views of a file that the person chooses.
    public void importFile() {
        host.fileToRead().ifPresent(this::read);
    }

    /// The view at a place as a text that [#paste] reads.
    public String text(int place) {
        return ViewJson.text(List.of(views.views().get(place)));
    }

    /// Takes over the views of a text.
    public void paste(String text) {
        try {
            editing.addAll(ViewJson.read(text));
        } catch (IllegalArgumentException wrong) {
            notices.say(Notice.warning(String.valueOf(wrong.getMessage()), List.of()));
        }
    }

    private void read(Path file) {
        background.<List<SavedView>>run(
                () -> SavedViews.read(file),
                editing::addAll,
                error -> notices.failed("read views from " + file.getFileName(), error));
    }

    private void write(String proposed, List<SavedView> some) {
        host.fileToWrite(proposed)
                .ifPresent(
                        file ->
                                background.<Boolean>run(
                                        "write the views to " + file,
                                        () -> {
                                            SavedViews.write(file, some);
                                            return true;
                                        },
                                        _ -> wrote(file),
                                        notices));
    }

    private void wrote(Path file) {
        notices.say(Notice.info("Written to " + file.getFileName() + "."));
    }

    private static String fileName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.replaceAll("^-|-$", "") + ".galley.json";
    }
}
