package dev.galley.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.review.Draft;
import dev.galley.ui.editor.EditingStatus.State;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class EditingViewModelTest {

    private static final Article START =
            Desk.article(
                    Desk.paragraph("one"), new Block.Heading("two", null), Desk.paragraph("three"));

    private final FakeStore store = new FakeStore(START);
    private final NoticeBoard notices = new NoticeBoard();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private InPlace background;
    private EditingViewModel model;

    @BeforeEach
    void open() {
        model = model(InPlace.atOnce());
        model.open(7);
    }

    private EditingViewModel model(InPlace work) {
        background = work;
        return new EditingViewModel(store, work, notices, Desk.author(), later::add);
    }

    @Test
    void typingIsKeptAsADraftOnceAndSoon() {
        type("one!", "one!!", "one!!!");
        assertThat(store.calls).isEmpty();
        assertThat(later).hasSize(1);
        assertThat(model.status().keptAtProperty().get()).isNull();
        soon();
        assertThat(store.calls).containsExactly("keep");
        assertThat(model.status().keptAtProperty().get()).isEqualTo(Desk.NOON);
        assertThat(kept().article()).isEqualTo(article());
        assertThat(kept().baseRevision()).isEqualTo(1);
    }

    @Test
    void comingBackToTheStoredTextDropsTheDraft() {
        type("one!");
        soon();
        model.changes().undo();
        soon();
        assertThat(store.draft).isNull();
        assertThat(model.status().dirtyProperty().get()).isFalse();
        assertThat(article()).isEqualTo(START);
    }

    @Test
    void aRunOfTypingIsOneStepAndAPauseEndsIt() {
        type("one.", "one..", "one...");
        model.changes().pause();
        type("one....");
        model.changes().undo();
        assertThat(text(0)).isEqualTo("one...");
        model.changes().undo();
        assertThat(text(0)).isEqualTo("one");
        model.changes().redo();
        assertThat(text(0)).isEqualTo("one...");
    }

    @Test
    void whatIsTypedWhileARevisionIsStoredBecomesADraftOfTheNewOne() {
        model = model(InPlace.held());
        model.open(7);
        background.doFirst();
        type("saved");
        model.save("why");
        assertThat(model.status().stateProperty().get()).isEqualTo(State.SAVING);
        type("saved and more");
        background.doFirst();
        soon();
        assertThat(store.article.blocks().getFirst()).isEqualTo(Desk.paragraph("saved"));
        assertThat(kept().baseRevision()).isEqualTo(2);
        assertThat(text(0)).isEqualTo("saved and more");
        assertThat(model.status().stateProperty().get()).isEqualTo(State.EDITING);
    }

    @Test
    void aSaveWithoutAChangeIsNotAskedForAndAnEmptyBlockIsRefused() {
        model.save(null);
        assertThat(store.calls).isEmpty();
        model.changes().add(0, BlockKind.PARAGRAPH);
        assertThat(model.save(null)).hasValueSatisfying(f -> assertThat(f.block()).isEqualTo(1));
        model.changes().setText(1, "now");
        assertThat(model.status().faultsProperty().get()).isEmpty();
        assertThat(model.save(null)).isEmpty();
        assertThat(store.revision).isEqualTo(2);
    }

    @Test
    void anotherRevisionIsAConflictUntilThePersonKeepsTheirText() {
        type("mine");
        store.revision = 5;
        store.article = Desk.article(Desk.paragraph("theirs"));
        model.save(null);
        assertThat(model.status().stateProperty().get()).isEqualTo(State.CONFLICT);
        assertThat(text(0)).isEqualTo("mine");
        model.save(null);
        assertThat(store.calls).containsExactly("save");
        model.keepMine();
        model.save(null);
        assertThat(store.revision).isEqualTo(6);
        assertThat(store.article).isEqualTo(article());
    }

    @Test
    void aDraftIsOfferedAndNothingCanBeChangedUntilThePersonDecides() {
        Article mine = Desk.article(Desk.paragraph("mine"));
        store.draft = new Draft(7, 1, mine, Desk.NOON, "Ana");
        model.open(7);
        type("typed");
        assertThat(article()).isEqualTo(START);
        model.continueDraft();
        assertThat(article()).isEqualTo(mine);
        model.changes().undo();
        assertThat(article()).isEqualTo(START);
    }

    @Test
    void aDiscardedDraftAndDiscardedChangesCanBeBroughtBack() {
        Draft draft = new Draft(7, 1, Desk.article(Desk.paragraph("m")), Desk.NOON, "Ana");
        store.draft = draft;
        model.open(7);
        model.discardDraft();
        soon();
        assertThat(store.draft).isNull();
        takeBack();
        soon();
        assertThat(store.draft).isEqualTo(draft);
        model.continueDraft();
        model.discard();
        assertThat(article()).isEqualTo(START);
        takeBack();
        assertThat(article()).isEqualTo(draft.article());
    }

    @Test
    void aDraftThatCannotBeWrittenIsSaidAndTriedAgain() {
        store.broken = true;
        type("typed");
        soon();
        assertThat(notices.bands()).singleElement().asString().contains("disk is full");
        store.broken = false;
        model.flush();
        assertThat(kept().article()).isEqualTo(article());
        assertThat(notices.bands()).isEmpty();
    }

    @Test
    void leavingWritesTheDraftAtOnce() {
        type("typed");
        model.leave();
        assertThat(kept().article().blocks().getFirst()).isEqualTo(Desk.paragraph("typed"));
        assertThat(model.status().stateProperty().get()).isEqualTo(State.IDLE);
    }

    private void takeBack() {
        Objects.requireNonNull(Objects.requireNonNull(notices.toast().get()).offer()).act().run();
    }

    private void soon() {
        List.copyOf(later).forEach(Runnable::run);
        later.clear();
    }

    private void type(String... texts) {
        for (String text : texts) {
            model.changes().setText(0, text);
        }
    }

    private Draft kept() {
        return Objects.requireNonNull(store.draft);
    }

    private String text(int block) {
        return BlockTexts.text(article().blocks().get(block));
    }

    private Article article() {
        return Objects.requireNonNull(model.status().articleProperty().get());
    }
}
