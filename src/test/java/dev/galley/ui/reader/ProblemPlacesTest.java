package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProblemPlacesTest {

    private static final String SOURCE =
            "the title\n\n  some text\r\n\tover lines  \n\n- - a first item\n- a second\n\nend";

    @Test
    void aStretchOfTextIsFoundWhereItIsShown() {
        assertThat(marked("text\r\n\tover", "some text\nover lines", region("  some", "lines  ")))
                .containsExactly("text\nover");
        assertThat(marked("lines  \n", "some text\nover lines", region("  some", "lines  ")))
                .containsExactly("lines");
    }

    @Test
    void aBulletIsNoTextButWhatFollowsIs() {
        Span item = region("- - a first", "item");
        assertThat(marked("- a fi", "- a first item", item)).containsExactly("- a fi");
        assertThat(marked("first", "a first item", item)).containsExactly("first");
    }

    @Test
    void anEmptyPlaceStandsForTheWordThere() {
        int at = SOURCE.indexOf("second");
        assertThat(marked(new Span(at, at), "a second", region("- a second", "second")))
                .containsExactly("second");
        int end = SOURCE.length();
        assertThat(marked(new Span(end, end), "end", new Span(end - 3, end)))
                .containsExactly("end");
    }

    @Test
    void aProblemOfAnotherBlockOrOfAllOfThemIsNotHere() {
        Span item = region("- a second", "second");
        assertThat(marked("title", "a second", item)).isEmpty();
        assertThat(marked(SOURCE, "a second", item)).isEmpty();
        assertThat(marked(new Span(5, 900), "a second", item)).isEmpty();
    }

    @Test
    void inEditedTextWordsAreFoundIfTheyStandThereOnce() {
        Span text = region("  some", "lines  ");
        assertThat(marked("over lines", "now over  lines it goes", text))
                .containsExactly("over  lines");
        assertThat(marked("over lines", "over lines, over lines", text)).isEmpty();
        assertThat(marked("over lines", "nothing of it", text)).isEmpty();
        assertThat(marked("so", "so it goes", text)).isEmpty();
    }

    @Test
    void withoutTheSourceNothingIsFound() {
        Problem problem = problem(new Span(0, 3));
        assertThat(new ProblemPlaces(List.of(problem), null).in("the title", new Span(0, 9)))
                .isEmpty();
        assertThat(new ProblemPlaces(List.of(problem), SOURCE).in("the title", null)).isEmpty();
        assertThat(new ProblemPlaces(List.of(problem), SOURCE).in("the title", new Span(0, 9)))
                .containsExactly(new Mark(0, 3, Severity.INFO, 0));
        assertThat(new ProblemPlaces(List.of(problem), "th").in("the title", new Span(0, 9)))
                .isEmpty();
    }

    private static List<String> marked(String part, String shown, Span region) {
        int at = SOURCE.indexOf(part);
        return marked(new Span(at, at + part.length()), shown, region);
    }

    private static List<String> marked(Span span, String shown, Span region) {
        return new ProblemPlaces(List.of(problem(span)), SOURCE)
                .in(shown, region).stream()
                        .map(mark -> shown.substring(mark.start(), mark.end()))
                        .toList();
    }

    private static Span region(String from, String to) {
        int start = SOURCE.indexOf(from);
        return new Span(start, SOURCE.indexOf(to, start) + to.length());
    }

    private static Problem problem(Span span) {
        return new Problem("a.b", Severity.INFO, "it is odd", span, null, null);
    }
}
