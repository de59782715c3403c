package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenTest {

    private final Screen screen = new Screen(Remembered.empty());

    @Test
    void facetsFoldAwayWhereThereIsNoRoomBesideTheList() {
        screen.resized(1199);
        assertThat(screen.facetsShown().get()).isFalse();
        screen.switchFacets();
        assertThat(screen.facetsOver().get()).isTrue();
        screen.resized(1200);
        assertThat(screen.facetsOver().get()).isFalse();
        assertThat(screen.facetsShown().get()).isTrue();
    }

    @Test
    void belowAThousandTheMetaBoxHasNoRoom() {
        screen.resized(999);
        assertThat(screen.room().get()).isEqualTo(Screen.Room.NARROW);
        screen.resized(1000);
        assertThat(screen.room().get()).isEqualTo(Screen.Room.MIDDLE);
    }
}
