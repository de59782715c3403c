package dev.galley.ui.reader;

import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.FindingLine;
import dev.galley.ui.kit.FindingList;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.fxmisc.richtext.event.MouseOverTextEvent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says what the marked text is marked for: under the pointer, at a click, and when a person goes
/// to a finding.
final class ProblemTour {

    /// Where a finding is first seen in the text, its column as shown.
    record Stop(int line, int column) {}

    private final ArticleArea area;
    private final ProblemPopover popover;
    private final CurrentFinding current;
    private FindingList findings = FindingList.NONE;
    private FindingMarks marks = FindingMarks.none();
    private Map<Integer, Stop> stops = Map.of();

    ProblemTour(ArticleArea area, ProblemPopover popover, CurrentFinding current) {
        this.area = area;
        this.popover = popover;
        this.current = current;
        area.setMouseOverTextDelay(Duration.ofMillis(250));
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> over(event.getCharacterIndex()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> popover.leave());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventFilter(ScrollEvent.SCROLL, event -> popover.hide());
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        current.onVisit(this::visit);
    }

    /// Takes the findings of another article.
    void show(PreparedArticle article) {
        findings = article.head().findings();
        marks = new FindingMarks(findings.lines());
        stops = stops(article.lines(), marks);
        popover.hide();
    }

    /// Where each finding is first seen in the text, by its index; those of the meta box are not.
    static Map<Integer, Stop> stops(List<ReadingLine> lines, FindingMarks marks) {
        Map<Integer, Stop> stops = new LinkedHashMap<>();
        int block = Integer.MIN_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            ReadingLine line = lines.get(i);
            int lead = line.words().lead().length();
            if (line.block() != block && !line.kind().isNode()) {
                block = line.block();
                for (int whole : marks.about(block)) {
                    stops.putIfAbsent(whole, new Stop(i, lead));
                }
            }
            List<Mark> inLine = new ArrayList<>(line.words().marks());
            inLine.sort(Comparator.comparingInt(Mark::start));
            for (Mark mark : inLine) {
                stops.putIfAbsent(mark.problem(), new Stop(i, lead + mark.start()));
            }
        }
        return stops;
    }

    /// Goes to a finding, where this article is the one that it is about, and says what it is.
    private void visit(CurrentFinding.Visit visit) {
        if (!current.listed().get().equals(findings)) {
            return;
        }
        List<FindingLine> line = List.of(visit.line());
        Stop stop = stops.get(visit.index());
        if (stop == null) {
            popover.showBelow(line, visit.announced());
            return;
        }
        area.reveal(stop.line(), stop.column());
        area.bounds(stop.line(), stop.column())
                .ifPresentOrElse(
                        place -> popover.show(line, visit.announced(), place), popover::hide);
    }

    private void over(int offset) {
        CopyText.Place place = area.place(offset);
        tell(place, at(place.line(), place.column()));
    }

    private void tell(CopyText.Place place, List<Integer> here) {
        Bounds bounds = area.bounds(place.line(), place.column()).orElse(null);
        if (here.isEmpty() || bounds == null) {
            popover.leave();
        } else {
            popover.show(here.stream().map(findings.lines()::get).toList(), "", bounds);
        }
    }

    private List<Integer> at(int line, int column) {
        if (line >= area.lines().size()) {
            return List.of();
        }
        ReadingLine.Words words = area.lines().get(line).words();
        int inText = column - words.lead().length();
        return words.marks().stream()
                .filter(mark -> mark.start() <= inText && inText < mark.end())
                .map(Mark::problem)
                .distinct()
                .toList();
    }

    private void clicked(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        CopyText.Place place = area.place(area.hit(event.getX(), event.getY()).getInsertionIndex());
        List<Integer> here = isBeside(event) ? beside(place) : under(event);
        popover.hide();
        tell(place, here);
        if (!here.isEmpty() && current.listed().get().equals(findings)) {
            current.select(here.getFirst());
        }
    }

    private List<Integer> under(MouseEvent event) {
        return area.hit(event.getX(), event.getY()).getCharacterIndex().stream()
                .mapToObj(area::place)
                .flatMap(place -> at(place.line(), place.column()).stream())
                .toList();
    }

    /// The mark at the side of a block says what the block is marked for.
    private void moved(MouseEvent event) {
        if (isBeside(event)) {
            CopyText.Place place =
                    area.place(area.hit(event.getX(), event.getY()).getInsertionIndex());
            List<Integer> here = beside(place);
            if (!here.isEmpty()) {
                tell(place, here);
            }
        }
    }

    private boolean isBeside(MouseEvent event) {
        double text = area.getPadding().getLeft() + Measure.GUTTER;
        return event.getX() < text && event.getX() >= text - 2 * Measure.GUTTER;
    }

    private List<Integer> beside(CopyText.Place place) {
        return place.line() >= area.lines().size()
                ? List.of()
                : marks.about(area.lines().get(place.line()).block());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && popover.isShown()) {
            popover.hide();
            event.consume();
        }
    }
}
