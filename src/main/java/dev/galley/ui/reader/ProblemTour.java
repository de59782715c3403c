package dev.galley.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.fxmisc.richtext.event.MouseOverTextEvent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says what the underlined text is underlined for: under the pointer, at a click, and going from
/// one problem to the next by keys.
final class ProblemTour {

    /// The first place of a problem in the text, its column as shown.
    record Stop(int line, int column, int problem) {}

    private final ArticleArea area;
    private final ProblemPopover popover;
    private List<ProblemLine> problems = List.of();
    private List<Stop> stops = List.of();
    private int at = -1;

    ProblemTour(ArticleArea area, ProblemPopover popover) {
        this.area = area;
        this.popover = popover;
        area.setMouseOverTextDelay(Duration.ofMillis(250));
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> over(event.getCharacterIndex()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> popover.hide());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventFilter(ScrollEvent.SCROLL, event -> popover.hide());
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Takes the problems of another article.
    void show(PreparedArticle article) {
        problems = article.head().problems();
        stops = stops(article.lines());
        at = -1;
        popover.hide();
    }

    /// Goes on by some problems, round the ends; does nothing where the text has none.
    void go(int steps) {
        if (stops.isEmpty()) {
            return;
        }
        at = at < 0 && steps < 0 ? stops.size() - 1 : Math.floorMod(at + steps, stops.size());
        Stop stop = stops.get(at);
        area.reveal(stop.line(), stop.column());
        tell(stop.line(), stop.column());
    }

    /// The first places of the problems in the text, in its order.
    static List<Stop> stops(List<ReadingLine> lines) {
        List<Stop> stops = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int lead = lines.get(i).words().lead().length();
            List<Mark> marks = new ArrayList<>(lines.get(i).words().marks());
            marks.sort(Comparator.comparingInt(Mark::start));
            for (Mark mark : marks) {
                if (seen.add(mark.problem())) {
                    stops.add(new Stop(i, lead + mark.start(), mark.problem()));
                }
            }
        }
        return List.copyOf(stops);
    }

    private void over(int offset) {
        CopyText.Place place = area.place(offset);
        tell(place.line(), place.column());
    }

    private void tell(int line, int column) {
        List<ProblemLine> here = at(line, column);
        Bounds bounds = area.bounds(line, column).orElse(null);
        if (here.isEmpty() || bounds == null) {
            popover.hide();
        } else {
            popover.show(here, bounds);
        }
    }

    private List<ProblemLine> at(int line, int column) {
        if (line >= area.lines().size()) {
            return List.of();
        }
        ReadingLine.Words words = area.lines().get(line).words();
        int inText = column - words.lead().length();
        return words.marks().stream()
                .filter(mark -> mark.start() <= inText && inText < mark.end())
                .map(Mark::problem)
                .distinct()
                .map(problems::get)
                .toList();
    }

    private void clicked(MouseEvent event) {
        if (event.isStillSincePress()) {
            area.hit(event.getX(), event.getY())
                    .getCharacterIndex()
                    .ifPresentOrElse(this::over, popover::hide);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && popover.isShown()) {
            popover.hide();
            event.consume();
        }
    }
}
