package dev.galley.check;

import static dev.galley.check.CleanPost.code;
import static dev.galley.check.CleanPost.image;
import static dev.galley.check.CleanPost.items;
import static dev.galley.check.CleanPost.list;
import static dev.galley.check.CleanPost.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rules that compare the meta box with the body; images have a test of their own.
class MetaAgainstBodyTest {

    private final CleanPost clean = CleanPost.made();

    @Test
    void anArticleWhoseBoxAgreesWithItsBodyHasNoFinding() {
        assertThat(Inspected.of(clean).findings()).isEmpty();
    }

    @Test
    void anArticleWithoutABoxHasNoFinding() {
        Article bare = clean.article().withMeta(null);
        assertThat(Inspected.of(bare).findings()).isEmpty();
        Article empty = new Article(null, null, List.of(), null, Map.of());
        assertThat(Inspected.of(empty).findings()).isEmpty();
    }

    @Test
    void aFieldThatIsMissingIsNotComparedWithAnything() {
        for (MetaField field : MetaField.values()) {
            assertThat(Inspected.of(clean.without(field)).findings()).as(field.label()).isEmpty();
        }
    }

    @Test
    void aParagraphThatWasLostIsCounted() {
        Inspected seen =
                Inspected.of(clean.with(MetaField.PAYLOAD, "paragraphs", new MetaValue.Whole(5)));
        Finding finding = seen.only("meta.paragraphs");
        assertThat(finding.expected()).isEqualTo("5");
        assertThat(finding.actual()).isEqualTo("3");
        seen.mended(finding);
    }

    @Test
    void aChecklistThatLacksAnItemOfTheBodyIsFoundAndCanBeTakenFromThere() {
        Inspected seen =
                Inspected.of(
                        clean.with(
                                MetaField.CHECKLIST,
                                items(CleanPost.CHECKLIST.get(0), "polish the spoon")));
        Finding finding = seen.only("meta.checklist");
        assertThat(finding.message())
                .isEqualTo(
                        "The checklist differs from the list in the body: 1 only in the meta box, 2"
                                + " only in the body");
        assertThat(finding.expected()).isEqualTo("polish the spoon");
        assertThat(finding.actual()).isEqualTo("weigh each pot; write the label last");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.CHECKLIST, "1"));
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @Test
    void aChecklistThatIsNowhereInTheBodyIsFoundWithoutARemedy() {
        Inspected seen = Inspected.of(clean.with(MetaField.CHECKLIST, items("feed the cat")));
        Finding finding = seen.only("meta.checklist");
        assertThat(finding.message())
                .isEqualTo("No item of the checklist stands in a list of the body");
        assertThat(seen.hasNoFix(finding)).isTrue();
        Inspected gone = Inspected.of(clean.without("list"));
        assertThat(gone.only("meta.checklist").message())
                .isEqualTo("The meta box has a checklist of 3, the body has no list");
        assertThat(gone.hasNoFix(gone.only("meta.checklist"))).isTrue();
    }

    @Test
    void theChecklistIsFoundByItsItemsAmongOtherLists() {
        CleanPost more = clean.more(list(List.of("dry beans", "one lemon", "salt", "bay leaves")));
        assertThat(Inspected.of(more).findings()).isEmpty();
        CleanPost loud =
                clean.with(
                        MetaField.CHECKLIST,
                        new MetaValue.Items(
                                CleanPost.CHECKLIST.stream()
                                        .map(i -> i.toUpperCase(Locale.ROOT) + ".")
                                        .toList()));
        assertThat(Inspected.of(loud).findings()).isEmpty();
    }

    @Test
    void aChecklistMayBeSpreadOverSeveralLists() {
        CleanPost spread =
                clean.without("list")
                        .more(
                                list(CleanPost.CHECKLIST.subList(0, 1)),
                                list(List.of("dry beans", "one lemon")),
                                list(CleanPost.CHECKLIST.subList(1, 3)));
        assertThat(Inspected.of(spread).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"php, python", "golang, python", "yml, python"})
    void codeInAnotherLanguageIsFound(String said, String code) {
        Inspected seen = Inspected.of(clean.with(MetaField.CODE_LANGUAGE, said));
        Finding finding = seen.by("meta.code-language").getFirst();
        assertThat(finding.message())
                .isEqualTo("The meta box says %s, the code is %s".formatted(said, code));
        assertThat(finding.place()).isEqualTo(Place.InField.of(MetaField.CODE_LANGUAGE));
    }

    @Test
    void theLanguageOfTheCodeIsSetWhereThereIsOne() {
        Inspected seen = Inspected.of(clean.with(MetaField.CODE_LANGUAGE, "php"));
        assertThat(seen.mended(seen.only("meta.code-language"))).isEqualTo(clean.article());
        Inspected two = Inspected.of(clean.more(code("bash")).with(MetaField.CODE_LANGUAGE, "php"));
        assertThat(two.only("meta.code-language").actual()).isEqualTo("bash, python");
        assertThat(two.hasNoFix(two.only("meta.code-language"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript, javascript",
        "typescript, javascript",
        "rust, python",
        "shell, bash",
        "node, javascript",
        "yml, yaml",
        "Python, python",
        "golang, go",
        "docker, dockerfile"
    })
    void anotherWordForTheLanguageOfTheCodeIsTheSame(String said, String code) {
        CleanPost same = clean.without("code").more(code(code)).with(MetaField.CODE_LANGUAGE, said);
        assertThat(Inspected.of(same).by("meta.code-language")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"$ pip install jars, python", "npm ci, javascript", "sudo docker ps, dockerfile"})
    void commandsThatRunToolsOfTheLanguageBelongToIt(String command, String said) {
        CleanPost shell =
                clean.without("code")
                        .more(new Block.Code("# first\n" + command, "bash", null))
                        .with(MetaField.CODE_LANGUAGE, said);
        assertThat(Inspected.of(shell).findings()).isEmpty();
        CleanPost other = shell.with(MetaField.CODE_LANGUAGE, "php");
        assertThat(Inspected.of(other).only("meta.code-language").actual()).isEqualTo("bash");
    }

    @Test
    void onePieceOfCodeInTheLanguageIsEnough() {
        assertThat(Inspected.of(clean.more(code("bash"), code("yaml"))).findings()).isEmpty();
        assertThat(Inspected.of(clean.without("code")).findings()).isEmpty();
        CleanPost unknown = clean.without("code").more(code("bash"), code("fortran"));
        assertThat(Inspected.of(unknown).findings()).isEmpty();
    }

    @Test
    void aTopicOfWhichNothingStandsInTitleAndTextIsFound() {
        Inspected seen =
                Inspected.of(clean.with(MetaField.TOPIC, "migratory birds / pantry services"));
        Finding finding = seen.by("meta.topic").getFirst();
        assertThat(finding.message()).contains("migratory birds");
        assertThat(finding.place()).isEqualTo(Place.InField.of(MetaField.TOPIC));
        assertThat(finding.actual()).isEqualTo(clean.article().title());
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void aTopicThatTheTitleDoesNotShareWithTheOutlineIsFound() {
        String topic = "reading old labels / pantry services";
        CleanPost other = clean.with(MetaField.TOPIC, topic).more(paragraph("about old labels."));
        assertThat(Inspected.of(other).by("meta.topic")).hasSize(1);
    }

    @Test
    void aTitleThatIsNotAboutWhatACaptionNamesIsFound() {
        CleanPost swapped =
                clean.title("a song for a shelf")
                        .without("image")
                        .more(image("leaking jars, view 2", "unsplash"))
                        .without(MetaField.IMAGE_SOURCES);
        assertThat(Inspected.of(swapped).only("meta.topic").message())
                .isEqualTo(
                        "The text, but not the title, is about the topic “leaking jars / pantry"
                                + " services”");
    }

    @Test
    void aTitleOfWhichNothingStandsInTopicAndTextIsFound() {
        CleanPost other = clean.title("three cheap flights towards spring");
        Finding finding = Inspected.of(other).only("meta.topic");
        assertThat(finding.place()).isEqualTo(Place.Title.TITLE);
        assertThat(finding.message())
                .isEqualTo(
                        "Neither topic nor text has a word of the title “three cheap flights"
                                + " towards spring”");
    }

    @ParameterizedTest
    @CsvSource({
        "leak / pantry services",
        "jar sealed badly / pantry services",
        "the / pantry services"
    })
    void aTopicWithAFormOfAWordOfTheTitleFits(String topic) {
        assertThat(Inspected.of(clean.with(MetaField.TOPIC, topic)).by("meta.topic")).isEmpty();
    }

    @Test
    void aTitleThatIsAFigureOfSpeechFitsWhereTheTextIsAboutTheTopic() {
        CleanPost figure = clean.title("a song for a shelf");
        assertThat(Inspected.of(figure).findings()).isEmpty();
        assertThat(Inspected.of(clean.title(null)).findings()).isEmpty();
    }
}
