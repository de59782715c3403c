package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class QueryTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void everyQueryReadsBackFromItsText(long seed) throws QueryException {
        RandomPosts random = new RandomPosts(seed);
        for (int i = 0; i < 2000; i++) {
            Query query = random.query();
            Query read = Query.parse(query.text());
            assertThat(read).as(query.text()).isEqualTo(query);
            assertThat(read.terms()).as(query.text()).isEqualTo(query.terms());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 6})
    void whateverIsTypedIsReadOrRefusedWithAPlaceInIt(long seed) {
        Random random = new Random(seed);
        List<String> parts =
                List.of(
                        "\"",
                        ":",
                        "-",
                        ",",
                        " ",
                        "..",
                        "<",
                        "=",
                        "5",
                        "quality",
                        "status",
                        "x",
                        "missing",
                        "reviewed",
                        "2020-01",
                        "//",
                        "\u00a0");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int k = random.nextInt(8); k > 0; k--) {
                typed.append(parts.get(random.nextInt(parts.size())));
            }
            String text = typed.toString();
            try {
                Query read = Query.parse(text);
                assertThat(Query.parse(read.text())).as(text).isEqualTo(read);
            } catch (QueryException e) {
                assertThat(e.span().end()).as(text).isLessThanOrEqualTo(text.length());
                assertThat(e.span().length()).as(text).isPositive();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    STATUS:Approved,DEFERRED | status:approved,deferred
                    status:changes_requested | status:changes-requested
                    needs_human_review:TRUE -ai-style:0 | needs-review:yes -ai-style:no
                    stack:"Python Services",go | stack:"python services",go
                    stack:"a,b" | stack:"a,b"
                    stack:"say ""hi"" x" | stack:"say ""hi"" x"
                    quality:<60 | quality:<60
                    quality:<=60 | quality:<=60
                    views:>=1000 | views:>=1000
                    view_count:>10 | views:>10
                    clarity:70..90 | clarity:70..90
                    clarity:70.. | clarity:>=70
                    clarity:..90 | clarity:<=90
                    quality:60,60,61 | quality:60,61
                    reviewed:<2020-01-01 | reviewed:<2020-01-01
                    reviewed:2020 | reviewed:2020-01-01..2020-12-31
                    reviewed:2020-01..2020-02 | reviewed:2020-01-01..2020-02-29
                    reviewed:>2020-02 | reviewed:>2020-02-29
                    reviewed:>=2020-02 | reviewed:>=2020-02-01
                    reviewed:<=2020 | reviewed:<=2020-12-31
                    reviewed:2020-05-06 | reviewed:2020-05-06
                    missing:last_reviewed -missing:depth | missing:reviewed -missing:depth
                    Foo  bar  foo Foo | Foo bar foo
                    -word -"a phrase" "b c" | -word -"a phrase" "b c"
                    see http://x:80/y | see http://x:80/y
                    id:AbC path:"my docs" | id:AbC path:"my docs"
                    problem:Meta | problem:meta
                    :) a-b | :) a-b
                    """)
    void isWrittenInOneWay(String typed, String text) throws QueryException {
        assertThat(Query.parse(typed).text()).isEqualTo(text);
    }

    @Test
    void readsTermsOfEveryKind() throws QueryException {
        assertThat(
                        Query.parse("word -\"a b\" status:approved quality:70..90 missing:depth")
                                .terms())
                .containsExactly(
                        new Term.Words("word", false),
                        new Term.Not(new Term.Words("a b", true)),
                        new Term.Values(Field.STATUS, List.of("approved")),
                        Term.Range.between(Field.QUALITY, 70, 90),
                        new Term.Missing(Field.DEPTH));
        assertThat(Query.parse("reviewed:<2020-01-01").terms())
                .containsExactly(
                        new Term.Range(
                                Field.REVIEWED,
                                null,
                                new Term.Range.Bound(
                                        LocalDate.of(2020, 1, 1).toEpochDay(), false)));
    }

    @Test
    void aBlankTextMatchesEveryPost() throws QueryException {
        assertThat(Query.parse(" \t ")).isEqualTo(Query.all()).hasToString("");
        assertThat(Query.all().isAll()).isTrue();
        assertThat(Query.parse("x").isAll()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldIsKnownByAllItsWordsInAnyCase(Field field) {
        assertThat(field.words()).isNotEmpty();
        assertThat(field.plainly()).isNotBlank();
        for (String word : field.words()) {
            assertThat(Field.ofWord(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .contains(field);
        }
    }

    @Test
    void namesAValueOnlyWhereItIsAskedFor() throws QueryException {
        assertThat(Query.parse("needs-review:1").names(Field.NEEDS_REVIEW, "Yes")).isTrue();
        assertThat(Query.parse("status:approved,deferred").names(Field.STATUS, "deferred"))
                .isTrue();
        assertThat(Query.parse("-needs-review:yes").names(Field.NEEDS_REVIEW, "yes")).isFalse();
        assertThat(Query.parse("needs-review:no").names(Field.NEEDS_REVIEW, "yes")).isFalse();
        assertThat(Query.parse("ai-style:yes").names(Field.NEEDS_REVIEW, "yes")).isFalse();
        assertThat(Query.all().names(Field.STATUS, "nonsense")).isFalse();
    }

    @Test
    void aFacetClickJoinsItsFieldAndASecondOneLeavesIt() throws QueryException {
        Query query = Query.parse("word status:approved quality:<50");
        Term deferred = new Term.Values(Field.STATUS, List.of("deferred"));
        Query more = query.with(deferred);
        assertThat(more.text()).isEqualTo("word status:approved,deferred quality:<50");
        assertThat(more.with(deferred)).isEqualTo(more);
        assertThat(more.without(deferred)).isEqualTo(query).hasSameHashCodeAs(query);
        assertThat(query.without(new Term.Values(Field.STATUS, List.of("approved"))).text())
                .isEqualTo("word quality:<50");
        assertThat(query.with(Term.Range.between(Field.QUALITY, 50, 60)).text())
                .isEqualTo("word status:approved quality:50..60");
        assertThat(query.without(new Term.Words("word", false)).text())
                .isEqualTo("status:approved quality:<50");
        assertThat(
                        query.with(new Term.Missing(Field.DEPTH))
                                .with(new Term.Missing(Field.DEPTH))
                                .text())
                .isEqualTo("word status:approved quality:<50 missing:depth");
    }

    @Test
    void aTermAndItsExclusionDoNotStandTogether() throws QueryException {
        Term go = new Term.Values(Field.STACK, List.of("go"));
        assertThat(Query.parse("-stack:go x").with(go).text()).isEqualTo("x stack:go");
        assertThat(Query.parse("stack:go x").with(new Term.Not(go)).text())
                .isEqualTo("x -stack:go");
    }

    @Test
    void termsThatCannotBeWrittenAreRefused() {
        assertThatThrownBy(() -> new Term.Words("two words", false))
                .hasMessageContaining("two words");
        assertThatThrownBy(() -> new Term.Words("status:x", false))
                .hasMessageContaining("status:x");
        assertThatThrownBy(() -> new Term.Words(" ", true)).hasMessageContaining("not a word");
        assertThatThrownBy(() -> new Term.Values(Field.STATUS, List.of("done")))
                .hasMessageContaining("done");
        assertThatThrownBy(() -> new Term.Values(Field.STATUS, List.of()))
                .hasMessageContaining("status");
        assertThatThrownBy(() -> Term.Range.between(Field.QUALITY, 2, 1)).hasMessageContaining("2");
        assertThatThrownBy(() -> Term.Range.between(Field.STATUS, 1, 2))
                .hasMessageContaining("status");
        assertThatThrownBy(() -> new Term.Not(new Term.Not(new Term.Words("x", false))))
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    a qualty:5 | qualty | "qualty" is no field; did you mean quality? Known fields: status, needs-review,
                    colour:red | colour | "colour" is no field. Known fields: status,
                    lang:go | lang | did you mean language?
                    missing:nothing | nothing | "nothing" is no field. Known fields:
                    missing: | missing: | missing: lacks a value; expected a field: status,
                    missing:depth,quality | missing:depth,quality | missing takes one field
                    status:done x | done | status cannot be "done"; expected one of unreviewed, approved, changes-requested, rejected, deferred, signed-off
                    needs-review:maybe | maybe | needs-review cannot be "maybe"; expected yes or no
                    quality:good | good | quality cannot be "good"; expected a whole number
                    quality:<good | <good | quality cannot be "<good"; expected a whole number
                    quality:6.5 | 6.5 | quality cannot be "6.5"
                    views:12345678901234567890 | 12345678901234567890 | views cannot be
                    quality:.. | .. | quality cannot be ".."
                    quality:90..70 | 90..70 | quality cannot be "90..70", where the start is after the end
                    quality:60,70..80 | 70..80 | among several values each is a single one
                    reviewed:2020-13-01 | 2020-13-01 | reviewed cannot be "2020-13-01"; expected a day, month or year
                    reviewed:2021..2020 | 2021..2020 | where the start is after the end
                    a "b c | "b c | The quote in "b c is not closed
                    stack:"b c | "b c | is not closed
                    "" x | "" | Nothing between the quotes
                    status: x | status: | status: lacks a value; expected one of unreviewed,
                    stack:"" x | stack:"" | stack: lacks a value; expected a word
                    stack:a,,b | stack:a, | stack: lacks a value
                    stack:"a"b | stack:"a" | goes on after its quote; expected a comma or a blank
                    a - b | - | Nothing to exclude after -
                    --a | - | Nothing to exclude after -
                    """)
    void whatIsNotUnderstoodIsNamedWithItsPlace(String typed, String bad, String message) {
        QueryException refused =
                catchThrowableOfType(QueryException.class, () -> Query.parse(typed));
        assertThat(refused).hasMessageContaining(message);
        assertThat(refused.span().of(typed)).isEqualTo(bad);
    }
}
