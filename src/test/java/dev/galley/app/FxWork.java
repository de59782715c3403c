package dev.galley.app;

import javafx.animation.AnimationTimer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// Measures how much work the FX thread does from one pulse to the next, in its own processor time:
/// what else the machine does at that moment does not count. What is done several times counts by
/// its best time, so that neither the first time, when classes are loaded, nor a bad moment of the
/// machine decides. Belongs to the FX thread.
final class FxWork extends AnimationTimer {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Duration> best = new TreeMap<>();
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

    /// Forgets what was measured since the last end.
    void begin() {
        most = 0;
        pulses = 0;
    }

    /// Takes down the most that was done between two pulses since the beginning.
    void end(String step) {
        best.merge(step, Duration.ofNanos(most), (a, b) -> a.compareTo(b) < 0 ? a : b);
    }

    /// For each step the most that it does between two pulses, at its best.
    Map<String, Duration> best() {
        return Map.copyOf(best);
    }

    /// How many pulses were measured since the beginning.
    int pulses() {
        return pulses;
    }
}
