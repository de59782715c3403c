package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "needs review",
                "Needs human review.",
                "have an editor check the dates",
                "verify before publishing",
                "this was made for load tests and should be reviewed before indexing",
                "made in one go; a person should read it before it is indexed",
                "the share of jars should be confirmed before this is released",
                "needs a second look by an editor",
                "the figures must still be checked",
                "awaiting editorial review",
                "a review is required",
                "human review needed before release",
                "please check the second table",
                "to be reviewed",
                "ask somebody to proofread the last part",
                "claims about prices have to be verified",
                "not yet reviewed by anybody",
                "never fact checked",
                "do not publish",
                "must not go out before an editor has read it",
                "double-check the quotes before it goes live",
                "held for review",
                "an expert should look at the doses",
                "needs a second pair of eyes",
                "this draft has to be proofread"
            })
    void aNoteThatAsksForAReviewIsHeard(String note) {
        assertThat(ReviewWords.ask(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "figures come from one cellar and will differ elsewhere",
                "view count is made up",
                "no review needed",
                "does not need review",
                "needs no further review",
                "already reviewed by two editors",
                "was reviewed in march",
                "reviewed by an editor",
                "the address is checked before anything is sent",
                "permissions should be checked by the gateway",
                "the lid must be tested with a spoon",
                "access rights should be reviewed quarterly",
                "the generator can be tested without a clock",
                "the index is built before the first read",
                "list values are shown as a list in the side box",
                "the pictures are stand-ins chosen by hand",
                "both pieces of code run in any current browser",
                "scores were not measured for this draft",
                "the recipe is real and serves four",
                "sizes were read from the registry",
                "no source is given for the recommended intervals",
                "the reader has to know how to cook"
            })
    void aNoteThatSaysSomethingElseAsksForNothing(String note) {
        assertThat(ReviewWords.ask(note)).isFalse();
    }

    @Test
    void anEndlessNoteIsReadInNoTime() {
        String note = "read before please check not needs a ".repeat(100_000);
        assertThat(ReviewWords.ask(note)).isTrue();
    }
}
