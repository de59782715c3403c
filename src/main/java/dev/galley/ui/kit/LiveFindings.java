package dev.galley.ui.kit;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.check.Checker;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the checks say of a text while it is being written: a moment after the last change the text
/// is checked in the background, and only the latest answer counts. Belongs to the FX thread.
public final class LiveFindings {

    private static final Duration PAUSE = Duration.millis(300);

    private final ObservableValue<@Nullable Article> article;
    private final Supplier<Checker> checker;
    private final ErrorSink errors;
    private final Consumer<Runnable> soon;
    private final Latest checking;
    private final ReadOnlyObjectWrapper<@Nullable List<Finding>> found =
            new ReadOnlyObjectWrapper<>();

    /// Findings of a text from now on.
    ///
    /// @param article the text, or null where none is being written
    /// @param checker gives the checks that the workspace wants; called in the background, may
    ///   block
    public LiveFindings(
            ObservableValue<@Nullable Article> article,
            Supplier<Checker> checker,
            Background background,
            ErrorSink errors) {
        this(article, checker, background, errors, pause());
    }

    /// @param soon runs the latest of what it is given, a moment later
    LiveFindings(
            ObservableValue<@Nullable Article> article,
            Supplier<Checker> checker,
            Background background,
            ErrorSink errors,
            Consumer<Runnable> soon) {
        this.article = article;
        this.checker = checker;
        this.errors = errors;
        this.soon = soon;
        this.checking = new Latest(background);
        article.subscribe(this::changed);
    }

    /// What is found, or null where no text is being written or none was checked yet.
    public ReadOnlyObjectProperty<@Nullable List<Finding>> found() {
        return found.getReadOnlyProperty();
    }

    private void changed(@Nullable Article now) {
        checking.drop();
        if (now == null) {
            found.set(null);
        } else {
            soon.accept(this::check);
        }
    }

    private void check() {
        Article now = article.getValue();
        if (now != null) {
            checking.<List<Finding>>run(
                    () -> checker.get().check(now),
                    found::set,
                    error -> errors.failed("check the text", error));
        }
    }

    private static Consumer<Runnable> pause() {
        PauseTransition pause = new PauseTransition(PAUSE);
        return work -> {
            pause.setOnFinished(_ -> work.run());
            pause.playFromStart();
        };
    }
}
