package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words and small numbers of the queue.
class QueueWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status:approved,changes-requested | Status: approved, changes requested",
                "-stack:\"x y\" | Not stack: x y",
                "quality:40..60 | Quality: 40–60",
                "views:>=1000 | Views: >=1000",
                "missing:quality | Quality: not measured",
                "missing:difficulty | Difficulty: not given",
                "ai-style:yes | AI style: yes",
                "-ai-style:yes | Not AI style: yes",
                "\"two words\" | “two words”",
                "word | word"
            })
    void termsAreWrittenInWords(String query, String words) throws QueryException {
        assertThat(FieldWords.of(Query.parse(query).terms().getFirst())).isEqualTo(words);
    }

    @Test
    void aMisspeltFieldIsOneShortLine() {
        FaultWords words = FaultWords.of(message("qualty:<60"));
        assertThat(words.line()).isEqualTo("\"qualty\" is no field; did you mean quality?");
        assertThat(words.details()).startsWith("Known fields: status");
        FaultWords other = FaultWords.of(message("xyzzyx:<60"));
        assertThat(other.line()).isEqualTo("\"xyzzyx\" is no field.");
        FaultWords long_ = FaultWords.of(message("reviewed:yesterday"));
        assertThat(long_.line()).isEqualTo("reviewed cannot be \"yesterday\"");
        assertThat(long_.details()).startsWith("Expected a day");
        assertThat(FaultWords.of("short; expected x").details()).isEmpty();
    }

    @Test
    void theChoiceOfColumnsIsReadBack() {
        ColumnChoice choice = new ColumnChoice("views:120,nonsense:9,stack:99999,,status");
        assertThat(choice.text().get()).isEqualTo("views:120,stack:160,status:130");
        ColumnChoice again = new ColumnChoice(choice.text().get());
        assertThat(again.text().get()).isEqualTo(choice.text().get());
        assertThat(new ColumnChoice("").text().get()).isEqualTo("none");
        assertThat(new ColumnChoice("none").text().get()).isEqualTo("none");
    }

    @Test
    void flaggedPostsComeFirstWhenAskedForTheFirstTime() {
        assertThat(ListOrder.first("needs-review").descending()).isTrue();
        assertThat(ListOrder.first("quality").descending()).isFalse();
        assertThat(ListOrder.first("quality").turned().descending()).isTrue();
    }

    private static String message(String query) {
        try {
            Query.parse(query);
        } catch (QueryException wrong) {
            return String.valueOf(wrong.getMessage());
        }
        throw new AssertionError(query + " is no fault");
    }
}
