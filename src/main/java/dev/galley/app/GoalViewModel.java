package dev.galley.app;

import dev.galley.session.Pace;
import dev.galley.session.Stint;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Map;

/// How far the person wants to get in this sitting, and how much of it is left. It ends with a note
/// of what was done. Belongs to the FX thread.
final class GoalViewModel {

    private static final String RUNNING = "goal";
    private static final String LAST = "goal.last";
    private static final String TOPIC = "goal";

    private final Pace pace;
    private final InstantSource clock;
    private final NoticeBoard notices;
    private final Latest counting;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty amount = new SimpleStringProperty("40");
    private final ObjectProperty<Goal.Unit> unit = new SimpleObjectProperty<>(Goal.Unit.MINUTES);
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Goal> goal = new ReadOnlyObjectWrapper<>();
    private Stint stint = new Stint(Map.of());

    GoalViewModel(Pace pace, InstantSource clock, Background background, NoticeBoard notices) {
        this.pace = pace;
        this.clock = clock;
        this.notices = notices;
        this.counting = new Latest(background);
    }

    /// Whether the goal is being asked for.
    BooleanProperty open() {
        return open;
    }

    /// The minutes or posts as they are typed.
    StringProperty amount() {
        return amount;
    }

    /// Whether it is minutes or posts.
    ObjectProperty<Goal.Unit> unit() {
        return unit;
    }

    /// What is wrong with the amount; empty where nothing is.
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /// The goal that one is on the way to, or null.
    ReadOnlyObjectProperty<@Nullable Goal> goal() {
        return goal.getReadOnlyProperty();
    }

    /// What is left, as "23 min left"; empty where there is no goal.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Asks for a goal.
    void ask() {
        complaint.set("");
        open.set(true);
    }

    /// Asks for nothing after all.
    void close() {
        open.set(false);
    }

    /// Sets out for what was asked for.
    void start() {
        String typed = amount.get().strip();
        boolean fits = typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) > 0;
        complaint.set(fits ? "" : "A goal is a number from 1 to " + Goal.MOST + ".");
        if (fits) {
            open.set(false);
            begin(new Goal(unit.get(), Integer.parseInt(typed), clock.instant()));
        }
    }

    /// Gives the goal up, without a note.
    void stop() {
        open.set(false);
        end();
    }

    /// Looks at the clock.
    void tick() {
        Goal now = goal.get();
        if (now == null) {
            return;
        }
        text.set(GoalWords.left(now, clock.instant(), stint.posts()));
        if (now.isReached(clock.instant(), stint.posts())) {
            refresh();
        }
    }

    /// Counts what was decided since the goal was set, in the background.
    void refresh() {
        Goal now = goal.get();
        if (now != null) {
            counting.<Stint>run(
                    () -> pace.since(now.began()),
                    counted -> counted(now, counted),
                    error -> notices.failed("count towards the goal", error));
        }
    }

    /// Takes up what was remembered, where it is not over by now.
    void resume(Remembered remembered) {
        Goal.of(remembered.text(LAST, "")).ifPresent(this::propose);
        Goal.of(remembered.text(RUNNING, ""))
                .filter(last -> !last.isReached(clock.instant(), 0))
                .ifPresent(this::begin);
    }

    /// Remembers the goal that one is on the way to, and the one that was set last; and stops.
    void leave(Remembered remembered) {
        Goal now = goal.get();
        remembered.put(RUNNING, now == null ? "" : now.text());
        if (amount.get().matches("[1-9][0-9]{0,3}")) {
            int last = Integer.parseInt(amount.get());
            remembered.put(LAST, new Goal(unit.get(), last, clock.instant()).text());
        }
        end();
    }

    private void propose(Goal last) {
        amount.set(String.valueOf(last.amount()));
        unit.set(last.unit());
    }

    private void begin(Goal wanted) {
        notices.withdraw(TOPIC);
        stint = new Stint(Map.of());
        goal.set(wanted);
        tick();
        refresh();
    }

    private void end() {
        counting.drop();
        goal.set(null);
        text.set("");
    }

    private void counted(Goal counted, Stint now) {
        stint = now;
        if (counted.isReached(clock.instant(), now.posts())) {
            String words = GoalWords.done(counted, clock.instant(), now);
            end();
            Offer goOn = new Offer("Go on", () -> begin(counted.again(clock.instant())));
            notices.band(Notice.info(words).offering(goOn).about(TOPIC));
        } else {
            tick();
        }
    }
}
