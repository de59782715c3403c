package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class DeferredTest {

    private final SimpleBooleanProperty wanted = new SimpleBooleanProperty();
    private final AtomicInteger made = new AtomicInteger();
    private final Deferred room = new Deferred(wanted, this::part);

    @Test
    void nothingIsMadeBeforeItIsWanted() {
        assertThat(made).hasValue(0);
        assertThat(room.isVisible()).isFalse();
    }

    @Test
    void whatIsWantedIsMadeOnceAndKept() {
        wanted.set(true);
        wanted.set(false);
        assertThat(room.isVisible()).isFalse();
        wanted.set(true);
        assertThat(made).hasValue(1);
        assertThat(room.getChildren()).hasSize(1);
        assertThat(room.isVisible()).isTrue();
    }

    private Region part() {
        made.incrementAndGet();
        return new Region();
    }
}
