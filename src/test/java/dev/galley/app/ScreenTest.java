package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

class ScreenTest {

    @TempDir Path temp;

    @ParameterizedTest
    @CsvSource({"800,NARROW", "999,NARROW", "1000,MIDDLE", "1199,MIDDLE", "1200,WIDE", "2560,WIDE"})
    void theWidthSaysWhatThereIsRoomFor(double width, Screen.Room room) throws IOException {
        Screen screen = screen();
        screen.resized(width);
        assertThat(screen.room().get()).isEqualTo(room);
    }

    @Test
    void inAWideWindowTheFacetsFoldAwayBesideTheList() throws IOException {
        Screen screen = screen();
        screen.resized(1440);
        assertThat(screen.facetsShown().get()).isTrue();
        screen.switchFacets();
        assertThat(screen.facetsShown().get()).isFalse();
        assertThat(screen.facetsOver().get()).isFalse();
    }

    @Test
    void inASmallWindowTheyLieOverItOnlyWhenAskedFor() throws IOException {
        Screen screen = screen();
        screen.resized(1024);
        assertThat(screen.facetsShown().get()).isFalse();
        screen.switchFacets();
        assertThat(screen.facetsOver().get()).isTrue();
        assertThat(screen.facetsShown().get()).isTrue();
        assertThat(screen.facetsBeside().get()).isTrue();
    }

    @Test
    void whatLiesOverTheListGoesWhenTheRoomChanges() throws IOException {
        Screen screen = screen();
        screen.resized(1024);
        screen.switchFacets();
        screen.resized(1100);
        assertThat(screen.facetsOver().get()).isTrue();
        screen.resized(1300);
        assertThat(screen.facetsOver().get()).isFalse();
        assertThat(screen.facetsShown().get()).isTrue();
    }

    @Test
    void thoseWhoLookAtBatchesSeeNoFacets() throws IOException {
        Screen screen = screen();
        screen.resized(1440);
        screen.place().set(Screen.Place.BATCHES);
        assertThat(screen.facetsShown().get()).isFalse();
        screen.place().set(Screen.Place.POSTS);
        assertThat(screen.facetsShown().get()).isTrue();
    }

    @Test
    void foldedFacetsAreRememberedAndTheDrawerIsNot() throws IOException {
        Remembered remembered = Remembered.load(temp.resolve("remembered.properties"));
        Screen first = new Screen(remembered);
        first.resized(1440);
        first.switchFacets();
        first.resized(1024);
        first.switchFacets();
        remembered.save();
        Screen next = new Screen(Remembered.load(temp.resolve("remembered.properties")));
        next.resized(1024);
        assertThat(next.facetsOver().get()).isFalse();
        next.resized(1440);
        assertThat(next.facetsShown().get()).isFalse();
    }

    private Screen screen() throws IOException {
        return new Screen(Remembered.load(temp.resolve("remembered.properties")));
    }
}
