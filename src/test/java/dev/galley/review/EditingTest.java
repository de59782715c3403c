package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class EditingTest {

    private static final Article BARE = new Article("a title", null, List.of(), null, Map.of());

    @Test
    void aScoreIsSetAndTheOtherScoresStay() throws InvalidChange {
        Article first = apply(BARE, "meta.score.quality=80");
        Article both = apply(first, "meta.score.clarity=71");
        assertThat(both.metaOrEmpty().number(MetaField.SCORE, "quality")).hasValue(80);
        assertThat(both.metaOrEmpty().number(MetaField.SCORE, "clarity")).hasValue(71);
    }

    @Test
    void listsAreSplitAsPeopleWriteThem() throws InvalidChange {
        assertThat(apply(BARE, "meta.tools=git, make").metaOrEmpty().items(MetaField.TOOLS))
                .containsExactly("git", "make");
        assertThat(
                        apply(BARE, "meta.notes=one, with a comma; two")
                                .metaOrEmpty()
                                .items(MetaField.NOTES))
                .containsExactly("one, with a comma", "two");
    }

    @Test
    void flagsTakeTheWordsOfPeople() throws InvalidChange {
        Article edited = apply(BARE, "meta.flags.needs_human_review=yes");
        assertThat(edited.metaOrEmpty().get(MetaField.FLAGS, "needs_human_review"))
                .contains(new MetaValue.Flag(true));
    }

    @ParameterizedTest
    @CsvSource({
        "meta.score.quality=101,0 to 100",
        "meta.score.quality=high,0 to 100",
        "meta.score.quality=,got: nothing",
        "meta.reading_time=-1,0 or more",
        "meta.revision.last_reviewed=2024-02-31,YYYY-MM-DD",
        "meta.flags.has_images=maybe,yes or no",
        "meta.score=80,is a group",
        "meta.entities=x,list of groups",
        "meta.score.style=3,meta.score.clarity",
        "meta.colour=red,There is no meta field colour",
        "colour=red,There is no field colour",
        "title=  ,takes a text"
    })
    void aValueThatDoesNotFitIsNamed(String change, String expected) {
        assertThatThrownBy(() -> apply(BARE, change))
                .isInstanceOf(InvalidChange.class)
                .hasMessageContaining(expected);
    }

    @Test
    void aChangeWithoutAnEqualsSignIsNotOne() {
        assertThatThrownBy(() -> Assignment.parse("title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FIELD=VALUE");
    }

    private static Article apply(Article article, String change) throws InvalidChange {
        return Editing.apply(article, Assignment.parse(change));
    }
}
