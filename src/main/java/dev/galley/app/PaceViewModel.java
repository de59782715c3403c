package dev.galley.app;

import dev.galley.session.Pace;
import dev.galley.session.Today;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.OneAtATime;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.InstantSource;

/// What the acting person decided today and how fast, in words. Belongs to the FX thread.
final class PaceViewModel {

    private final Pace pace;
    private final OneAtATime counts;
    private final NoticeBoard notices;
    private final GoalViewModel goal;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    PaceViewModel(Pace pace, Background background, NoticeBoard notices) {
        this.pace = pace;
        this.counts = new OneAtATime(background);
        this.notices = notices;
        this.goal = new GoalViewModel(pace, InstantSource.system(), background, notices);
        new GoalClock(goal, background).start();
    }

    /// As "212 decided today · 38 s each".
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// How far the person wants to get.
    GoalViewModel goal() {
        return goal;
    }

    /// Counts anew, in the background.
    void refresh() {
        goal.refresh();
        counts.<Today>run(
                pace::today,
                today -> text.set(today.text()),
                error -> notices.failed("count today's decisions", error));
    }
}
