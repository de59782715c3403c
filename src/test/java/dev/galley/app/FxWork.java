package dev.galley.app;

import javafx.animation.AnimationTimer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// Measures how much work the FX thread does from one pulse to the next, in its own processor time:
/// what else the machine does at that moment does not count. Belongs to the FX thread.
final class FxWork extends AnimationTimer {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long last = -1;
    private long most;
    private int pulses;

    @Override
    public void handle(long now) {
        long used = threads.getCurrentThreadCpuTime();
        if (last >= 0) {
            most = Math.max(most, used - last);
            pulses++;
        }
        last = used;
    }

    /// Forgets what was measured until now.
    void restart() {
        most = 0;
        pulses = 0;
    }

    /// The most that was done between two pulses.
    Duration most() {
        return Duration.ofNanos(most);
    }

    /// How many pulses were measured.
    int pulses() {
        return pulses;
    }
}
