package dev.galley.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checker;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class WorkingFixesTest {

    private static final String RULE = "meta.paragraphs";
    private static final Checker CHECKER =
            new Checker(CheckSettings.INITIAL, LocalDate.parse("2026-03-01"));
    private static final Article START =
            Desk.article(Desk.paragraph("one"), Desk.paragraph("two")).withMeta(counting(7));

    private final NoticeBoard notices = new NoticeBoard();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final InPlace background = InPlace.held();
    private EditingViewModel model;
    private WorkingFixes fixes;

    private static PostMeta counting(long paragraphs) {
        MetaValue payload =
                new MetaValue.Group(Map.of("paragraphs", new MetaValue.Whole(paragraphs)));
        return new PostMeta(Map.of(MetaField.PAYLOAD, payload), List.of());
    }

    @BeforeEach
    void open() {
        FakeStore store = new FakeStore(START);
        model = new EditingViewModel(store, InPlace.atOnce(), notices, Desk.author(), later::add);
        model.open(7);
        fixes = new WorkingFixes(model, () -> CHECKER, background, notices);
    }

    private Article article() {
        return Objects.requireNonNull(model.status().articleProperty().get());
    }

    private long counted() {
        return article().metaOrEmpty().number(MetaField.PAYLOAD, "paragraphs").orElse(-1);
    }

    private Finding finding() {
        return CHECKER.check(article()).stream()
                .filter(finding -> finding.rule().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private Notice toast() {
        return Objects.requireNonNull(notices.toast().get());
    }

    @Test
    void aFixIsOneStepThatIsTakenBackByItself() {
        model.changes().setText(0, "one!");
        fixes.fix(finding());
        background.doFirst();
        assertThat(counted()).isEqualTo(1);
        assertThat(toast().message()).isEqualTo("Done: Set paragraphs to 1");
        model.changes().setText(0, "one!!");
        model.changes().undo();
        assertThat(counted()).isEqualTo(1);
        model.changes().undo();
        assertThat(counted()).isEqualTo(7);
        assertThat(article().blocks().getFirst()).isEqualTo(Desk.paragraph("one!"));
    }

    @Test
    void theToastTakesItBackUnlessSomethingWasWrittenSince() {
        fixes.fix(finding());
        background.doFirst();
        Runnable undo = Objects.requireNonNull(toast().offer()).act();
        model.changes().setText(0, "one!");
        undo.run();
        assertThat(counted()).isEqualTo(1);
        model.changes().undo();
        undo.run();
        assertThat(article()).isEqualTo(START);
    }

    @Test
    void whatWasTypedMeanwhileStays() {
        fixes.fix(finding());
        model.changes().setText(0, "one!");
        background.doFirst();
        assertThat(counted()).isEqualTo(7);
        background.doFirst();
        assertThat(counted()).isEqualTo(1);
        assertThat(article().blocks().getFirst()).isEqualTo(Desk.paragraph("one!"));
    }

    @Test
    void whatNoLongerStandsIsSaidAndNothingChanges() {
        Finding old = finding();
        model.changes().remove(1);
        fixes.fix(old);
        Article before = article();
        background.doFirst();
        assertThat(article()).isEqualTo(before);
        assertThat(toast().message()).contains("no longer stands");
    }

    @Test
    void withoutAnOpenPostNothingHappens() {
        Finding old = finding();
        fixes.fix(old);
        model.leave();
        background.doFirst();
        fixes.fix(old);
        assertThat(background.waiting()).isZero();
        assertThat(notices.toast().get()).isNull();
    }
}
