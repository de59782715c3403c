package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class MetaRulesTest {

    private static final String HEAD = "a title\n\nsome text.\n\nalphanode post meta\n";

    private static ParsedArticle box(String lines) {
        return Parsing.parse(HEAD + lines);
    }

    private static PostMeta meta(String lines) {
        return box(lines).article().metaOrEmpty();
    }

    private static List<String> unknown(String lines) {
        return meta(lines).unknown().stream().map(u -> u.label() + "=" + u.value()).toList();
    }

    @Test
    void aLabelAndItsValueStandSideBySide() {
        PostMeta meta = meta("reading time6\ntopicstack traces without secrets\nai briefx");
        assertThat(meta.number(MetaField.READING_TIME)).hasValue(6);
        assertThat(meta.text(MetaField.TOPIC)).contains("stack traces without secrets");
        assertThat(meta.text(MetaField.AI_BRIEF)).contains("x");
        assertThat(meta.unknown()).isEmpty();
    }

    @Test
    void labelsAreComparedWithoutRegardToCase() {
        assertThat(meta("READING\u00A0TIME6\nStack\n- php").fields())
                .containsEntry(MetaField.READING_TIME, new MetaValue.Whole(6))
                .containsEntry(MetaField.STACK, new MetaValue.Items(List.of("php")));
    }

    @Test
    void aLabelWithASpaceOrAColonBehindItIsNotThatField() {
        assertThat(unknown("tools version: 3\nstack: php"))
                .containsExactly("tools version=[3]", "stack=[php]");
        assertThat(meta("tools version: 3").fields()).isEmpty();
    }

    @Test
    void whatIsNoFieldIsKeptAndReported() {
        ParsedArticle parsed = box("owners\n- anna\n- ben\njust a line\nmood: good");
        assertThat(parsed.article().metaOrEmpty().unknown())
                .extracting(UnknownField::label)
                .containsExactly("owners", null, "mood");
        assertThat(Parsing.problems(parsed))
                .containsExactly("meta.unknown", "meta.unknown", "meta.unknown");
        assertThat(unknown("owners\n- anna\n- ben").getFirst()).isEqualTo("owners=[anna, ben]");
    }

    @Test
    void anEmptyFieldIsEmptyAndNeverZero() {
        ParsedArticle parsed = box("topic\nview count\nstack\nscore\nentities");
        assertThat(parsed.article().metaOrEmpty().fields())
                .containsEntry(MetaField.TOPIC, new MetaValue.Text(""))
                .containsEntry(MetaField.VIEW_COUNT, MetaValue.Empty.EMPTY)
                .containsEntry(MetaField.STACK, new MetaValue.Items(List.of()))
                .containsEntry(MetaField.SCORE, MetaValue.Group.of())
                .containsEntry(MetaField.ENTITIES, new MetaValue.Groups(List.of()));
        assertThat(Parsing.problems(parsed)).hasSize(5).containsOnly("meta.empty");
        assertThat(parsed.article().metaSpans()).hasSize(5);
    }

    @Test
    void theFirstOfTwoCounts() {
        ParsedArticle parsed = box("difficultyeasy\ndifficultyhard\ntools\n- git\nTOOLS\n- svn");
        PostMeta meta = parsed.article().metaOrEmpty();
        assertThat(meta.text(MetaField.DIFFICULTY)).contains("easy");
        assertThat(meta.items(MetaField.TOOLS)).containsExactly("git");
        assertThat(unknown("difficultyeasy\ndifficultyhard")).containsExactly("difficulty=[hard]");
        assertThat(Parsing.problems(parsed)).containsExactly("meta.repeated", "meta.repeated");
    }

    @Test
    void aValueThatDoesNotFitIsKeptAsText() {
        ParsedArticle parsed =
                box("reading time6 min\nscore\n- quality: 140\n- depth: 7\nstackphp");
        PostMeta meta = parsed.article().metaOrEmpty();
        assertThat(meta.fields())
                .containsEntry(MetaField.READING_TIME, new MetaValue.Text("6 min"))
                .containsEntry(MetaField.STACK, new MetaValue.Text("php"));
        assertThat(meta.get(MetaField.SCORE, "quality")).contains(new MetaValue.Text("140"));
        assertThat(meta.number(MetaField.SCORE, "depth")).hasValue(7);
        Problem first = parsed.problems().getFirst();
        assertThat(first.code()).isEqualTo("meta.bad-value");
        assertThat(first.expected()).isEqualTo("a whole number, 0 or more");
        assertThat(first.actual()).isEqualTo("6 min");
    }

    @Test
    void flagsAndDatesHaveTheirForm() {
        PostMeta meta =
                meta(
                        """
                        flags
                        - has images: 1
                        - image heavy: yes
                        revision
                        - last reviewed: 2021-02-30
                        """);
        assertThat(meta.flag("has_images")).contains(true);
        assertThat(meta.flag("image_heavy")).isEmpty();
        assertThat(meta.text(MetaField.REVISION, "last_reviewed")).contains("2021-02-30");
    }

    @Test
    void anEntryHasAllThatFollowsItsFirstColon() {
        assertThat(meta("ai outline\n- context: after: a release").fields())
                .containsEntry(
                        MetaField.AI_OUTLINE,
                        new MetaValue.Group(
                                Map.of("context", new MetaValue.Text("after: a release"))));
    }

    @Test
    void unknownEntriesAreKeptUnderTheirOwnKey() {
        PostMeta meta = meta("score\n- Overall Tone: 61\n- mood: fair");
        assertThat(meta.get(MetaField.SCORE, "overall_tone")).contains(new MetaValue.Whole(61));
        assertThat(meta.get(MetaField.SCORE, "mood")).contains(new MetaValue.Text("fair"));
    }

    @Test
    void aListOfGroupsStartsAnotherWhenItsFirstKeyComesAgain() {
        String lines = "entities\n- type: a\n- name: x\n- type: b\n- type: c\n- name: z";
        MetaValue.Groups groups =
                (MetaValue.Groups) meta(lines).get(MetaField.ENTITIES).orElseThrow();
        assertThat(groups.groups()).extracting(g -> g.entries().size()).containsExactly(2, 1, 2);
    }

    @Test
    void nothingInAGroupIsDropped() {
        assertThat(unknown("score\n- no key here\n- depth: 1\n- depth: 2"))
                .containsExactly("null=[no key here]", "depth=[2]");
        assertThat(unknown("topicx\n- stray")).containsExactly("null=[stray]");
    }

    @Test
    void spansRunFromTheValuesFirstToItsLastCharacter() {
        String lines = "  TOPICa value \nscore\n  • depth: 1\n\t- clarity: 2\n";
        ParsedArticle parsed = box(lines);
        String text = HEAD + lines;
        Map<MetaField, Span> spans = parsed.article().metaSpans();
        assertThat(spans.get(MetaField.TOPIC)).extracting(s -> s.of(text)).isEqualTo("a value");
        assertThat(spans.get(MetaField.SCORE))
                .extracting(s -> s.of(text))
                .isEqualTo("depth: 1\n\t- clarity: 2");
    }

    @Test
    void aFileWithoutABoxHasNoMeta() {
        assertThat(Parsing.parse("a title\n\nsome text.").article().meta()).isNull();
        assertThat(Parsing.parse("alphanode post meta").article().meta()).isNotNull();
    }
}
