package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeoutException;

class QueuePaneTest extends QueueOnScreen {

    @Test
    void manyPostsArePickedByMouseAndByKeys() throws TimeoutException {
        press(row(3), true);
        assertThat(picks.picked().get().count()).isEqualTo(2);
        press(row(6), false);
        assertThat(picks.picked().get().count()).isEqualTo(5);
        robot.press(KeyCode.SHIFT).type(KeyCode.J).release(KeyCode.SHIFT);
        assertThat(picks.picked().get().count()).isEqualTo(6);
        assertThat(pickedRows()).isEqualTo(6);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(picks.picked().get()).isEqualTo(new PickedPosts.AllMatching("", 500));
        until(() -> texts("#pick-strip").contains("500 selected"));
        robot.type(KeyCode.ESCAPE);
        assertThat(picks.picked().get().count()).isZero();
        assertThat(onFx(() -> node("#pick-strip").isVisible())).isFalse();
    }

    @Test
    void theFirstClickOnAHeaderShowsWhatMattersFirst() {
        sortAsAHeaderDoes("needs-review", TableColumn.SortType.ASCENDING);
        assertOrder(new ListOrder("needs-review", true));
        sortAsAHeaderDoes("quality", TableColumn.SortType.ASCENDING);
        assertOrder(new ListOrder("quality", false));
        assertThat(onFx(() -> table().getSortOrder().getFirst().getId())).isEqualTo("quality");
        sortAsAHeaderDoes("quality", TableColumn.SortType.DESCENDING);
        assertOrder(new ListOrder("quality", true));
        robot.interact(() -> table().getSortOrder().clear());
        assertOrder(ListOrder.IMPORTED);
    }

    @Test
    void noTitleIsCutHard() {
        List<Boolean> fits =
                onFx(
                        () ->
                                scene.getRoot().lookupAll(".row-title").stream()
                                        .map(QueuePaneTest::fitsIntoItsCell)
                                        .toList());
        assertThat(fits).hasSizeGreaterThan(5).containsOnly(true);
    }

    @Test
    void whenAllIsDecidedTheListSaysWhatComesNext() throws TimeoutException {
        for (int post = 1; post <= 500; post++) {
            posts.decide(post, Status.APPROVED);
        }
        robot.interact(list::refresh);
        until(() -> texts("#done-strip").contains("All 500 decided. 7 decided today."));
        robot.interact(() -> list.filter("status:unreviewed"));
        assertThat(onFx(() -> node("#all-done").isVisible())).isTrue();
        assertThat(onFx(() -> node("#done-strip").isVisible())).isFalse();
    }

    @Test
    void aRightClickOffersWhatTheWindowGives() throws TimeoutException {
        robot.rightClickOn(row(2));
        until(() -> robot.lookup("Approve it").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertThat(list.selected().get()).isEqualTo(2);
    }

    @Test
    void furtherColumnsShowOnlyInAWideList() {
        robot.interact(() -> columns.chosen(FurtherColumn.VIEWS).set(true));
        assertThat(onFx(() -> headers())).doesNotContain("Views");
        robot.interact(() -> scene.getWindow().setWidth(990));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> headers())).contains("Views");
        assertThat(columns.text().get()).startsWith("views:");
    }

    @Test
    void everyControlHasWordsAndRoomToBeHit() {
        robot.interact(() -> list.filter("form:page needs-review:yes"));
        List<String> silent =
                onFx(
                        () ->
                                scene.getRoot().lookupAll("*").stream()
                                        .filter(n -> n instanceof ButtonBase && isSeen(n))
                                        .filter(n -> words((ButtonBase) n).isBlank())
                                        .map(Node::toString)
                                        .toList());
        assertThat(silent).isEmpty();
        List<Node> low =
                onFx(
                        () ->
                                scene.getRoot().lookupAll(".facet-row").stream()
                                        .filter(n -> ((Control) n).getHeight() < 28)
                                        .toList());
        assertThat(low).isEmpty();
    }
}
