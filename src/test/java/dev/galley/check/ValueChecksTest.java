package dev.galley.check;

import static dev.galley.check.CleanPost.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// The rules that look at one value of the meta box.
class ValueChecksTest {

    private final CleanPost clean = CleanPost.made();

    @ParameterizedTest
    @CsvSource({"quality, 101", "clarity, -1", "reader_delight, 770"})
    void aScoreOutOfRangeIsFound(String key, long score) {
        Inspected seen = Inspected.of(clean.with(MetaField.SCORE, key, new MetaValue.Whole(score)));
        Finding finding = seen.only("value.score");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.SCORE, key));
        assertThat(finding.message())
                .isEqualTo("The score for %s is %d".formatted(key.replace('_', ' '), score));
        assertThat(finding.expected()).isEqualTo("0 to 100");
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void aScoreThatTheParserHasReportedIsNotReportedTwice() {
        assertThat(Inspected.of(clean.with(MetaField.SCORE, "depth", "120")).findings()).isEmpty();
    }

    @Test
    void scoresAtTheEndsOfTheRangeAreFine() {
        CleanPost ends =
                clean.with(MetaField.SCORE, "depth", new MetaValue.Whole(0))
                        .with(MetaField.SCORE, "quality", new MetaValue.Whole(100));
        assertThat(Inspected.of(ends).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1", "1..2", "1.2.x", "latest", "1.2.3.4.5", "-1.0"})
    void aVersionOfAnotherFormIsFound(String version) {
        Inspected seen = Inspected.of(clean.with(MetaField.REVISION, "version", version));
        Finding finding = seen.only("value.version");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.REVISION, "version"));
        assertThat(finding.actual()).isEqualTo(version);
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'1,4,2', 1.4.2", "1_4_2, 1.4.2", "1.4.2., 1.4.2", "version 1.4.2, 1.4.2"})
    void aVersionWithOtherMarksIsSet(String version, String right) {
        Inspected seen = Inspected.of(clean.with(MetaField.REVISION, "version", version));
        Finding finding = seen.only("value.version");
        assertThat(seen.mended(finding))
                .isEqualTo(clean.with(MetaField.REVISION, "version", right).article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "0.4.1", "v2.3.4", "10.20.30.40", "1.0.0-beta.2", "1.0.0+7"})
    void aVersionOfNumbersIsFine(String version) {
        assertThat(Inspected.of(clean.with(MetaField.REVISION, "version", version)).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026/3/4",
        "2026.03.04",
        "4 March 2026",
        "'March 4, 2026'",
        "4th mar 2026",
        "04-Mar-2026",
        "2026-3-4",
        "2026-03-04 10:00",
        "2026-03-04T10:00:00Z"
    })
    void aDayInAnotherFormIsWrittenAnew(String day) {
        Inspected seen = Inspected.of(clean.with(MetaField.REVISION, "last_reviewed", day));
        Finding finding = seen.only("value.date");
        assertThat(finding.message()).isEqualTo("The last review can only mean 2026-03-04");
        assertThat(finding.fix()).isEqualTo("Set last reviewed to 2026-03-04");
        assertThat(seen.mended(finding)).isEqualTo(clean.article());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "recently",
                "spring 2026",
                "2026",
                "31 February 2026",
                "2026-02-30",
                "2025-13-01"
            })
    void aDateThatNobodyCanReadForSureIsLeftToTheParser(String day) {
        assertThat(Inspected.of(clean.with(MetaField.REVISION, "last_reviewed", day)).findings())
                .isEmpty();
    }

    @Test
    void aReviewInTheFutureIsFound() {
        String tomorrow = Inspected.TODAY.plusDays(1).toString();
        Finding finding =
                Inspected.of(clean.with(MetaField.REVISION, "last_reviewed", tomorrow))
                        .only("value.future-date");
        assertThat(finding.message())
                .isEqualTo("The last review is dated in the future, " + tomorrow);
        assertThat(finding.expected()).isEqualTo("at most " + Inspected.TODAY);
        String today = Inspected.TODAY.toString();
        assertThat(Inspected.of(clean.with(MetaField.REVISION, "last_reviewed", today)).findings())
                .isEmpty();
    }

    @Test
    void aHighFreshnessBesideAReviewOfLongAgoIsFound() {
        String day = Inspected.TODAY.minusYears(2).minusDays(1).toString();
        CleanPost old = clean.with(MetaField.REVISION, "last_reviewed", day);
        Finding finding = Inspected.of(old).only("value.freshness");
        assertThat(finding.message())
                .isEqualTo("The freshness is 84, but the last review was over 2 years ago");
        assertThat(finding.place()).isEqualTo(new Place.InField(MetaField.SCORE, "freshness"));
        assertThat(finding.actual()).isEqualTo("84, reviewed on " + day);
        assertThat(
                        Inspected.of(
                                        old.with(
                                                MetaField.SCORE,
                                                "freshness",
                                                new MetaValue.Whole(79)))
                                .findings())
                .isEmpty();
        String edge = Inspected.TODAY.minusYears(2).toString();
        assertThat(Inspected.of(clean.with(MetaField.REVISION, "last_reviewed", edge)).findings())
                .isEmpty();
    }

    @Test
    void anUnknownDifficultyIsFound() {
        Inspected seen = Inspected.of(clean.with(MetaField.DIFFICULTY, "ninja"));
        Finding finding = seen.only("value.difficulty");
        assertThat(finding.message()).isEqualTo("The difficulty “ninja” is not known");
        assertThat(finding.expected()).isEqualTo("beginner, intermediate, advanced, expert");
        assertThat(seen.hasNoFix(finding)).isTrue();
        assertThat(Inspected.of(clean.with(MetaField.DIFFICULTY, "Expert")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"begginer", "beginer", "Beginnner", "beginners"})
    void aMisspeltDifficultyIsSet(String word) {
        Inspected seen = Inspected.of(clean.with(MetaField.DIFFICULTY, word));
        assertThat(seen.mended(seen.only("value.difficulty"))).isEqualTo(clean.article());
    }

    @Test
    void anUnknownStatusIsFoundAndAMisspeltOneSet() {
        Inspected odd = Inspected.of(clean.with(MetaField.REVISION, "status", "half-baked"));
        assertThat(odd.only("value.status").message())
                .isEqualTo("The revision status “half-baked” is not known");
        assertThat(odd.hasNoFix(odd.only("value.status"))).isTrue();
        Inspected misspelt = Inspected.of(clean.with(MetaField.REVISION, "status", "reveiwed"));
        assertThat(misspelt.mended(misspelt.only("value.status"))).isEqualTo(clean.article());
    }

    @ParameterizedTest
    @CsvSource({
        "5e1f00aa97c3b2d44410ffe, The hash has 23 digits",
        "abc, The hash has 3 digits",
        "5e1f00aa97c3b2d44410ffeg, The hash holds something else than hex digits",
        "pending, The hash holds something else than hex digits"
    })
    void aHashThatCannotBeOneIsFound(String hash, String message) {
        Inspected seen = Inspected.of(clean.with(MetaField.HASH, hash));
        Finding finding = seen.only("value.hash");
        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.place()).isEqualTo(Place.InField.of(MetaField.HASH));
        assertThat(finding.actual()).isEqualTo(hash);
        assertThat(seen.hasNoFix(finding)).isTrue();
    }

    @Test
    void aHashOfAnotherUsualLengthIsFine() {
        for (int length : List.of(16, 24, 32, 40, 64)) {
            CleanPost post = clean.with(MetaField.HASH, "a0B1".repeat(length / 4));
            assertThat(Inspected.of(post).findings()).as("%d", length).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"py, python", "golang, go", "JS, javascript", "yml, yaml", "shell, bash"})
    void anotherWordForALanguageIsUnified(String word, String right) {
        CleanPost other = clean.without("code").with(MetaField.CODE_LANGUAGE, word);
        Inspected seen = Inspected.of(other);
        Finding finding = seen.only("value.language-word");
        assertThat(finding.message())
                .isEqualTo("The code language is called %s, elsewhere %s".formatted(word, right));
        assertThat(seen.mended(finding, MetaField.CODE_LANGUAGE)).isEqualTo(text(right));
    }

    @Test
    void aLanguageThatIsNotKnownHasNoOtherWord() {
        CleanPost other = clean.without("code").with(MetaField.CODE_LANGUAGE, "cobol");
        assertThat(Inspected.of(other).findings()).isEmpty();
        CleanPost loud = clean.with(MetaField.CODE_LANGUAGE, "Python");
        assertThat(Inspected.of(loud).findings()).isEmpty();
    }

    @Test
    void whatTheParserHasCalledEmptyIsNotReportedTwice() {
        for (MetaField field : List.of(MetaField.TOPIC, MetaField.SUMMARY, MetaField.REFERENCE)) {
            assertThat(Inspected.of(clean.with(field, "")).findings())
                    .extracting(Finding::rule)
                    .noneMatch(rule -> rule.contains("empty"));
        }
        CleanPost undated = clean.with(MetaField.REVISION, "last_reviewed", MetaValue.Empty.EMPTY);
        assertThat(Inspected.of(undated).findings()).isEmpty();
    }

    @Test
    void anEmptyBoxHasNoFinding() {
        assertThat(Inspected.of(clean.article().withMeta(PostMeta.empty())).findings()).isEmpty();
    }

    @Test
    void everyRuleHasItsOwnIdAndSaysWhatItIsAbout() {
        List<Rule> rules = MetaChecks.all().stream().map(Check::rule).toList();
        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(rules)
                .allSatisfy(
                        rule -> {
                            assertThat(rule.group()).isIn("meta", "value");
                            assertThat(rule.title()).hasSizeLessThan(40).doesNotEndWith(".");
                            assertThat(rule.help()).endsWith(".");
                        });
    }
}
