package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checker;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class LiveFindingsTest {

    private static final Checker CHECKER =
            new Checker(CheckSettings.INITIAL, LocalDate.parse("2026-03-01"));

    private final ObjectProperty<@Nullable Article> article = new SimpleObjectProperty<>();
    private final InPlace background = InPlace.held();
    private final NoticeBoard notices = new NoticeBoard();
    private @Nullable Runnable waiting;
    private int started;
    private final LiveFindings live =
            new LiveFindings(article, () -> CHECKER, background, notices, this::soon);

    private void soon(Runnable check) {
        waiting = check;
        started++;
    }

    private void pauseEnds() {
        Runnable check = waiting;
        waiting = null;
        if (check != null) {
            check.run();
        }
    }

    private static Article counting(long paragraphs) {
        MetaValue payload =
                new MetaValue.Group(Map.of("paragraphs", new MetaValue.Whole(paragraphs)));
        PostMeta meta = new PostMeta(Map.of(MetaField.PAYLOAD, payload), List.of());
        return new Article("a title", null, List.of(), meta, Map.of());
    }

    @Test
    void theTextIsCheckedOnceAMomentAfterTheLastChange() {
        article.set(counting(3));
        article.set(counting(4));
        assertThat(started).isEqualTo(2);
        assertThat(background.waiting()).isZero();
        pauseEnds();
        background.doFirst();
        assertThat(live.found().get()).isEqualTo(CHECKER.check(counting(4)));
        assertThat(live.found().get()).isNotEmpty();
    }

    @Test
    void anAnswerThatAChangeHasOvertakenIsDropped() {
        article.set(counting(3));
        pauseEnds();
        article.set(counting(0));
        background.doFirst();
        assertThat(live.found().get()).isNull();
        pauseEnds();
        background.doFirst();
        assertThat(live.found().get()).isEqualTo(CHECKER.check(counting(0)));
    }

    @Test
    void withoutATextNothingIsFound() {
        article.set(counting(3));
        pauseEnds();
        background.doFirst();
        article.set(counting(4));
        article.set(null);
        assertThat(live.found().get()).isNull();
        pauseEnds();
        assertThat(background.waiting()).isZero();
    }

    @Test
    void aCheckThatFailsIsTold() {
        LiveFindings failing =
                new LiveFindings(
                        article,
                        () -> {
                            throw new IllegalStateException("the store is gone");
                        },
                        InPlace.atOnce(),
                        notices,
                        Runnable::run);
        article.set(counting(3));
        assertThat(failing.found().get()).isNull();
        assertThat(notices.bands()).singleElement().matches(n -> n.message().contains("is gone"));
    }
}
