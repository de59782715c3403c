package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.ui.meta.FieldContent.Absent;
import dev.galley.ui.meta.FieldContent.Bad;
import dev.galley.ui.meta.FieldContent.Bullets;
import dev.galley.ui.meta.FieldContent.Card;
import dev.galley.ui.meta.FieldContent.Cards;
import dev.galley.ui.meta.FieldContent.Chips;
import dev.galley.ui.meta.FieldContent.Empty;
import dev.galley.ui.meta.FieldContent.Row;
import dev.galley.ui.meta.FieldContent.Rows;
import dev.galley.ui.meta.FieldContent.Words;
import dev.galley.ui.meta.FieldContent.YesNo;

import org.junit.jupiter.api.Test;

import java.util.List;

class ContentsTest {

    @Test
    void aMissingFieldIsNotAnEmptyOne() {
        assertThat(Contents.of(MetaField.VIEW_COUNT, null)).isEqualTo(Absent.ABSENT);
        assertThat(Contents.of(MetaField.VIEW_COUNT, MetaValue.Empty.EMPTY)).isEqualTo(Empty.EMPTY);
        assertThat(Contents.of(MetaField.TOPIC, Details.text(""))).isEqualTo(Empty.EMPTY);
        assertThat(Contents.of(MetaField.STACK, new MetaValue.Items(List.of())))
                .isEqualTo(Empty.EMPTY);
        assertThat(Contents.of(MetaField.FLAGS, MetaValue.Group.of())).isEqualTo(Empty.EMPTY);
        assertThat(Contents.of(MetaField.ENTITIES, new MetaValue.Groups(List.of())))
                .isEqualTo(Empty.EMPTY);
    }

    @Test
    void numbersHaveSeparatorsAndTheSeedHasNone() {
        assertThat(Contents.of(MetaField.VIEW_COUNT, Details.whole(34_748)))
                .isEqualTo(new Words("34,748"));
        assertThat(Contents.of(MetaField.READING_TIME, Details.whole(12)))
                .isEqualTo(new Words("12 min"));
        Rows payload =
                (Rows) Contents.of(MetaField.PAYLOAD, Details.group("seed", Details.whole(9013)));
        assertThat(payload.rows()).contains(new Row("seed", new Words("9013")));
        assertThat(payload.rows()).contains(new Row("generator", Absent.ABSENT));
    }

    @Test
    void aValueThatDoesNotFitIsShownAsItWasWithWhatWasExpected() {
        assertThat(Contents.of(MetaField.READING_TIME, Details.text("twelve")))
                .isEqualTo(new Bad("twelve", "a whole number, 0 or more"));
        assertThat(
                        Contents.of(
                                MetaField.REVISION,
                                Details.group("last_reviewed", Details.text("2022-13-44"))))
                .isEqualTo(
                        new Rows(
                                List.of(
                                        new Row("status", Absent.ABSENT),
                                        new Row("version", Absent.ABSENT),
                                        new Row(
                                                "last reviewed",
                                                new Bad("2022-13-44", "a date as YYYY-MM-DD")))));
        assertThat(Contents.of(MetaField.STACK, Details.text("go")))
                .isEqualTo(new Bad("go", "a list"));
    }

    @Test
    void shortItemsAreChipsAndLongOnesBullets() {
        MetaValue chips = new MetaValue.Items(List.of("go", "backend"));
        MetaValue bullets =
                new MetaValue.Items(List.of("go", "stop every reader of the old queue"));
        assertThat(Contents.of(MetaField.STACK, chips))
                .isEqualTo(new Chips(List.of("go", "backend")));
        assertThat(Contents.of(MetaField.CHECKLIST, bullets)).isInstanceOf(Bullets.class);
        assertThat(Contents.of(MetaField.CHECKLIST, chips)).isInstanceOf(Bullets.class);
    }

    @Test
    void flagsAreYesOrNo() {
        Rows flags =
                (Rows)
                        Contents.of(
                                MetaField.FLAGS,
                                Details.group(
                                        "has_images",
                                        new MetaValue.Flag(true),
                                        "needs_human_review",
                                        Details.text("maybe")));
        assertThat(flags.rows())
                .contains(
                        new Row("has images", new YesNo(true)),
                        new Row("image heavy", Absent.ABSENT),
                        new Row("needs human review", new Bad("maybe", "1 or 0")));
    }

    @Test
    void anImageSourceIsACardWithALink() {
        MetaValue.Group image =
                Details.group(
                        "source",
                        Details.text("picsum"),
                        "url",
                        Details.text("https://example.org/a.png"));
        Cards cards =
                (Cards) Contents.of(MetaField.IMAGE_SOURCES, new MetaValue.Groups(List.of(image)));
        assertThat(cards.cards())
                .containsExactly(
                        new Card(
                                "",
                                "https://example.org/a.png",
                                List.of(new Row("source", new Words("picsum"))),
                                "source"));
        assertThat(cards.copyText()).isEqualTo("https://example.org/a.png\nsource: picsum");
    }

    @Test
    void anAddressThatIsNoWebAddressIsNoLink() {
        MetaValue.Group image = Details.group("url", Details.text("file:///etc/passwd"));
        Cards cards =
                (Cards) Contents.of(MetaField.IMAGE_SOURCES, new MetaValue.Groups(List.of(image)));
        assertThat(cards.cards().getFirst().link()).isNull();
    }
}
