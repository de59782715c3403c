package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What becomes of an article on which a check breaks.
class BrokenCheckTest {

    private final Checker checker = new Checker(CheckSettings.INITIAL, Inspected.TODAY);

    @Test
    void aCheckThatBreaksIsAFindingAndKeepsNothingElseAway() {
        List<Finding> findings =
                checker.check(
                        CleanPost.made().article(),
                        List.of(
                                new Sure("one"),
                                new Breaking("two", new IllegalStateException("no")),
                                new Breaking("three", new StackOverflowError()),
                                new Sure("four")));
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("one", Checker.BROKEN, Checker.BROKEN, "four");
        assertThat(findings.get(1).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(1).message()).contains("two").contains("IllegalStateException");
        assertThat(findings.get(2).message()).contains("three");
    }

    private static Rule rule(String id) {
        return new Rule(id, Severity.INFO, "Title of " + id, "What it is about.");
    }

    private record Sure(String id) implements Check {
        @Override
        public Rule rule() {
            return BrokenCheckTest.rule(id);
        }

        @Override
        public void look(CheckedArticle article, Findings findings) {
            findings.add(Place.Whole.ARTICLE, "found");
        }
    }

    private record Breaking(String id, Throwable why) implements Check {
        @Override
        public Rule rule() {
            return BrokenCheckTest.rule(id);
        }

        @Override
        public void look(CheckedArticle article, Findings findings) {
            findings.add(Place.Whole.ARTICLE, "half of what it finds");
            switch (why) {
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                default -> throw new AssertionError(why);
            }
        }
    }
}
