package dev.galley.ui.kit;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Background work that need not keep up with every question: while a piece of it runs, questions
/// are put by, and only the last of them is answered at its end. Ten quick steps are counted twice,
/// not ten times. To be used on the FX thread.
public final class OneAtATime {

    private final Background background;
    private @Nullable Runnable next;
    private boolean running;

    /// Questions that are answered in the background given.
    public OneAtATime(Background background) {
        this.background = background;
    }

    /// Asks; where something is being answered, in place of what was asked since.
    public <T> void run(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        next =
                () ->
                        background.<T>run(
                                work,
                                answer -> {
                                    then.accept(answer);
                                    goOn();
                                },
                                error -> {
                                    failed.accept(error);
                                    goOn();
                                });
        if (!running) {
            goOn();
        }
    }

    private void goOn() {
        Runnable now = next;
        next = null;
        running = now != null;
        if (now != null) {
            now.run();
        }
    }
}
