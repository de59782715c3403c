package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class QueryTextTest {

    @Test
    void aChosenValueIsWrittenAfterWhatWasTyped() {
        QueryText text = QueryText.of("dead  letter").toggle(Field.STATUS, "approved");
        assertThat(text.text()).isEqualTo("dead letter status:approved");
    }

    @Test
    void furtherValuesJoinTheirFieldWhereItStands() {
        QueryText text =
                QueryText.of("Needs_Human_Review:1 kafka")
                        .toggle(Field.NEEDS_REVIEW, "no")
                        .toggle(Field.STACK, "a, b");
        assertThat(text.text()).isEqualTo("Needs_Human_Review:1,no kafka stack:\"a, b\"");
    }

    @Test
    void aValueThatIsChosenOrExcludedIsTakenOut() {
        QueryText text = QueryText.of("status:approved,deferred -stack:go,kafka words");
        assertThat(text.toggle(Field.STATUS, "Approved").text())
                .isEqualTo("status:deferred -stack:go,kafka words");
        assertThat(text.toggle(Field.STACK, "go").toggle(Field.STACK, "kafka").text())
                .isEqualTo("status:approved,deferred words");
    }

    @Test
    void aValueIsEitherChosenOrExcluded() {
        QueryText text = QueryText.of("stack:go,kafka").exclude(Field.STACK, "go");
        assertThat(text.text()).isEqualTo("stack:kafka -stack:go");
        assertThat(text.isExcluded(Field.STACK, "GO")).isTrue();
        assertThat(text.isChosen(Field.STACK, "go")).isFalse();
        assertThat(text.exclude(Field.STACK, "kafka").text()).isEqualTo("-stack:go,kafka");
        assertThat(text.exclude(Field.STACK, "go").text()).isEqualTo("stack:kafka");
    }

    @Test
    void valuesAndTheirAbsenceAreNotAskedForTogether() {
        QueryText text = QueryText.of("difficulty:expert x").toggle(Field.DIFFICULTY, null);
        assertThat(text.text()).isEqualTo("x missing:difficulty");
        assertThat(text.isChosen(Field.DIFFICULTY, null)).isTrue();
        assertThat(text.toggle(Field.DIFFICULTY, "expert").text()).isEqualTo("x difficulty:expert");
        assertThat(text.toggle(Field.DIFFICULTY, null).text()).isEqualTo("x");
    }

    @Test
    void aRangeTakesThePlaceOfWhatWasAskedOfItsField() {
        QueryText text = QueryText.of("quality:<60 a quality:>10 -quality:50 missing:depth");
        assertThat(text.range(Field.QUALITY, 40, 60).text())
                .isEqualTo("quality:40..60 a -quality:50 missing:depth");
        assertThat(text.range(Field.DEPTH, 0, 9).text())
                .isEqualTo("quality:<60 a quality:>10 -quality:50 depth:0..9");
        assertThat(QueryText.of("").range(Field.VIEWS, 1, 2).text()).isEqualTo("views:1..2");
    }

    @ParameterizedTest
    @CsvSource({"quality:<60,-9223372036854775807,59", "quality:60,60,60", "quality:40..60,40,60"})
    void theRangeOfAFieldIsRead(String written, long from, long to) {
        Term.Range range = QueryText.of("x " + written).range(Field.QUALITY).orElseThrow();
        assertThat(range.from()).isEqualTo(from);
        assertThat(range.to()).isEqualTo(to);
    }

    @Test
    void termsAndFieldsCanBeTakenOut() throws QueryException {
        QueryText text = QueryText.of("\"two words\" status:approved -status:deferred");
        assertThat(text.without(Field.STATUS).text()).isEqualTo("\"two words\"");
        Term phrase = Query.parse("\"two words\"").terms().getFirst();
        assertThat(text.without(phrase).text()).isEqualTo("status:approved -status:deferred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qualty:<60", "status:", "\"not closed", "-", "stack:\"a\"b", "--x"})
    void whatCannotBeUnderstoodStays(String faulty) {
        QueryText text = QueryText.of("go " + faulty);
        assertThat(text.toggle(Field.FORM, "page").text()).startsWith("go " + faulty + " ");
        assertThat(text.terms()).contains(new Term.Words("go", false));
    }

    @Test
    void everyEditOfARandomQueryIsReadBackAndUndone() throws QueryException {
        RandomPosts random = new RandomPosts(41);
        Random dice = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            String before = random.query().text();
            QueryText text = QueryText.of(before);
            assertThat(text.text()).isEqualTo(before);
            Field field = random.one(List.of(Field.STACK, Field.DIFFICULTY, Field.LANGUAGE));
            String value = dice.nextInt(4) == 0 ? null : random.one(List.of("Kafka", "a,b", "x y"));
            QueryText toggled = text.toggle(field, value);
            Query read = Query.parse(toggled.text());
            assertThat(read.text()).isEqualTo(Query.of(toggled.terms()).text());
            boolean named = text.isChosen(field, value) || text.isExcluded(field, value);
            assertThat(toggled.isChosen(field, value)).isEqualTo(!named);
            assertThat(toggled.isExcluded(field, value)).isFalse();
            assertThat(text.exclude(field, value).isChosen(field, value)).isFalse();
        }
    }
}
