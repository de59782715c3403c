package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

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
    void anItemMayHoldWhatTheCommandLineSplitsAt() throws InvalidChange {
        List<String> items = List.of("first; then", "one, two");
        Article edited = Editing.apply(BARE, new Change.SetItems(MetaField.STACK, items));
        assertThat(edited.metaOrEmpty().items(MetaField.STACK)).isEqualTo(items);
        assertThatThrownBy(
                        () ->
                                Editing.apply(
                                        BARE,
                                        new Change.SetItems(MetaField.NOTES, List.of("a\nb"))))
                .hasMessageContaining("meta.notes takes one line");
        assertThatThrownBy(
                        () ->
                                Editing.apply(
                                        BARE, new Change.SetItems(MetaField.TOPIC, List.of("a"))))
                .hasMessageContaining("meta.topic takes text, and got: a list");
    }

    @Test
    void entitiesAreSetAsGroupsAndWhatLooksLikeANumberIsOne() throws InvalidChange {
        Change.SetGroups change =
                new Change.SetGroups(
                        MetaField.ENTITIES, List.of(Map.of("name", "7"), Map.of("rank", "7")));
        assertThat(Editing.apply(BARE, change).metaOrEmpty().get(MetaField.ENTITIES))
                .contains(
                        new MetaValue.Groups(
                                List.of(
                                        new MetaValue.Group(
                                                Map.of("name", new MetaValue.Text("7"))),
                                        new MetaValue.Group(
                                                Map.of("rank", new MetaValue.Whole(7))))));
    }

    @Test
    void whatIsRemovedIsAbsentAndItsSpanToo() throws InvalidChange {
        Article set = apply(apply(BARE, "meta.score.quality=80"), "meta.topic=queues");
        Article placed =
                new Article(
                        set.title(),
                        null,
                        List.of(),
                        set.meta(),
                        Map.of(MetaField.TOPIC, new Span(0, 6), MetaField.SCORE, new Span(7, 9)));
        Article gone = Editing.apply(placed, new Change.RemoveField(MetaField.TOPIC));
        assertThat(gone.metaOrEmpty().get(MetaField.TOPIC)).isEmpty();
        assertThat(gone.metaSpans()).containsOnlyKeys(MetaField.SCORE);
        Article bare = Editing.apply(gone, new Change.RemoveEntry(MetaField.SCORE, "quality"));
        assertThat(bare.meta()).isEqualTo(PostMeta.empty());
        assertThat(Editing.apply(bare, new Change.RemoveField(MetaField.HASH))).isSameAs(bare);
    }

    @Test
    void anUnknownFieldKeepsItsLabelAndWhetherItIsAList() throws InvalidChange {
        PostMeta meta =
                PostMeta.empty()
                        .withUnknown(List.of(UnknownField.text("mood", "calm", new Span(1, 5))));
        Article article = BARE.withMeta(meta);
        Article edited = Editing.apply(article, new Change.SetUnknown(0, List.of("wild")));
        assertThat(edited.metaOrEmpty().unknown())
                .containsExactly(UnknownField.text("mood", "wild", new Span(1, 5)));
        assertThatThrownBy(
                        () -> Editing.apply(article, new Change.SetUnknown(0, List.of("a", "b"))))
                .hasMessage("the unknown field mood takes one text, and got: 2 texts");
        assertThatThrownBy(() -> Editing.apply(article, new Change.RemoveUnknown(1)))
                .hasMessage("There is no unknown field 2; the meta box has 1");
        assertThat(Editing.apply(article, new Change.RemoveUnknown(0)).meta())
                .isEqualTo(PostMeta.empty());
    }

    @Test
    void besideTheFieldTheMessageIsShort() {
        assertThatThrownBy(() -> apply(BARE, "meta.score.quality=101"))
                .isInstanceOfSatisfying(
                        InvalidChange.class,
                        e -> assertThat(e.brief()).isEqualTo("Takes a whole number from 0 to 100"));
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
