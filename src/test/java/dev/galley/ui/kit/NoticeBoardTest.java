package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class NoticeBoardTest {

    private final NoticeBoard board = new NoticeBoard();

    @Test
    void aBandTakesThePlaceOfTheBandOfItsTopic() {
        board.band(Notice.info("first").about("import"));
        board.band(Notice.info("second").about("import"));
        assertThat(board.bands()).extracting(Notice::message).containsExactly("second");
    }

    @Test
    void theOldestOfFourBandsGoes() {
        List.of("a", "b", "c", "d").forEach(text -> board.band(Notice.info(text)));
        assertThat(board.bands()).extracting(Notice::message).containsExactly("b", "c", "d");
    }

    @Test
    void aFailureNamesWhatFailedAndItsCauses() {
        IOException cause = new IOException("disk full");
        board.failed("read the list", new IllegalStateException("no rows", cause));
        Notice band = board.bands().getFirst();
        assertThat(band.message()).isEqualTo("Galley could not read the list: no rows");
        assertThat(band.details()).hasSize(2).last().asString().contains("disk full");
    }

    @Test
    void aToastIsShownAnewEvenIfItSaysTheSame() {
        int[] shown = {0};
        board.toast().addListener((_, _, now) -> shown[0] += now == null ? 0 : 1);
        board.say(Notice.info("Approved"));
        board.say(Notice.info("Approved"));
        assertThat(shown[0]).isEqualTo(2);
    }
}
