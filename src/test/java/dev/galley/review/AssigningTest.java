package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class AssigningTest {

    private static final Person ANA = new Person("Ana", Role.LEAD);
    private static final Person BEN = new Person("Ben Öz", Role.EDITOR);

    @Test
    void aPersonIsFoundHoweverTheNameIsSpelledAndKeepsTheirSpelling() {
        assertThat(Assigning.to(" ben öZ ", List.of(ANA, BEN), ANA))
                .contains(new Assigning("Ben Öz"));
    }

    @Test
    void whoActsCanTakePostsBeforeTheWorkspaceKnowsThem() {
        assertThat(Assigning.to("ana", List.of(BEN), ANA)).contains(new Assigning("Ana"));
        assertThat(Assigning.to("Cid", List.of(BEN), ANA)).isEmpty();
    }

    @Test
    void nobodyIsAlwaysThere() {
        assertThat(Assigning.to(null, List.of(), ANA)).contains(new Assigning(null));
    }

    @Test
    void aPostGoesOverAndItIsSaidWhoHadIt() {
        assertThat(new Assigning("Ana").judge(3, "p-3", "Ben Öz"))
                .contains(new Assigned(3, "p-3", "Ben Öz", "Ana"));
        assertThat(new Assigning(null).judge(3, "p-3", "Ana"))
                .contains(new Assigned(3, "p-3", "Ana", null));
    }

    @Test
    void whatIsSoAlreadyIsLeftAndItIsSaidWhy() {
        assertThat(new Assigning("Ana").judge(3, "p-3", "Ana")).isEmpty();
        assertThat(new Assigning("Ana").already()).isEqualTo("assigned to Ana already");
        assertThat(new Assigning(null).judge(3, "p-3", null)).isEmpty();
        assertThat(new Assigning(null).already()).isEqualTo("assigned to nobody already");
    }

    @Test
    void takingBackGivesThePostToWhomItWasTakenFrom() {
        Assigned assigned = new Assigned(3, "p-3", null, "Ana");
        assertThat(assigned.inverse()).isEqualTo(new Assigned(3, "p-3", "Ana", null));
        assertThat(assigned.inverse().inverse()).isEqualTo(assigned);
    }
}
