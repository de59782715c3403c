package dev.galley.app;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

/// How far a long piece of work is. [#at] may be called on any thread and as often as one likes:
/// the window hears of it once a frame at most. All else belongs to the FX thread.
final class Progress {

    private final Background background;
    private final InstantSource clock;
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private volatile long done;
    private volatile long total;
    private volatile String about = "";
    private String what = "";
    private Instant started = Instant.EPOCH;

    Progress(Background background, InstantSource clock) {
        this.background = background;
        this.clock = clock;
    }

    /// Whether the work goes on.
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// The part that is done, 0 to 1, or -1 where that cannot be told.
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// What is being done and how far it is.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Begins.
    ///
    /// @param doing what is being done, such as "Importing"
    void begin(String doing) {
        what = doing;
        started = clock.instant();
        cancelled.set(false);
        done = 0;
        total = -1;
        about = "";
        running.set(true);
        tell();
    }

    /// Ends, however it went.
    void end() {
        running.set(false);
    }

    /// Asks the work to stop.
    void cancel() {
        cancelled.set(true);
        text.set(what + ": stopping…");
    }

    /// Whether somebody asked it to stop; on any thread.
    boolean cancelled() {
        return cancelled.get();
    }

    /// How far it is; on any thread.
    ///
    /// @param of how much there is, or -1
    void at(long now, long of) {
        about = "";
        heard(now, of);
    }

    /// As [#at], where it is only guessed how much there is.
    void about(long now, long of) {
        about = "about ";
        heard(now, of);
    }

    private void heard(long now, long of) {
        done = now;
        total = of;
        if (told.compareAndSet(false, true)) {
            background.deliver(
                    () -> {
                        told.set(false);
                        tell();
                    });
        }
    }

    private void tell() {
        if (cancelled.get()) {
            return;
        }
        long of = total;
        long now = done;
        share.set(of > 0 ? Math.clamp((double) now / of, 0, 1) : -1);
        String count = of > 0 ? Counted.of(now) + " of " + about + Counted.of(of) : Counted.of(now);
        text.set(what + " " + count + speed(now, of));
    }

    private String speed(long now, long of) {
        double seconds = Duration.between(started, clock.instant()).toMillis() / 1000.0;
        if (seconds < 1 || now == 0) {
            return "";
        }
        double rate = now / seconds;
        String left = of > now ? " · " + duration((of - now) / rate) + " left" : "";
        return " · " + Counted.of(Math.round(rate)) + " a second" + left;
    }

    private static String duration(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        return whole < 100 ? whole + " s" : Math.round(whole / 60.0) + " min";
    }
}
