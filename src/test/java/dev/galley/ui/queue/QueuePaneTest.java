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

import java.util.ArrayList;
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
    void asManyColumnsAreShownAsLeaveTheTitleRoom() {
        robot.interact(() -> columns.use("views:80,stack:160,form:70"));
        assertThat(onFx(() -> headers())).contains("Views").doesNotContain("Stack", "Form");
        robot.interact(() -> scene.getWindow().setWidth(990));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> headers())).containsSubsequence("Title", "Views", "Stack", "Form");
        assertThat(columns.text().get()).isEqualTo("views:80,stack:160,form:70");
    }

    @Test
    void aDraggedHeadingMovesItsColumnAndNoOther() throws TimeoutException {
        robot.interact(() -> scene.getWindow().setWidth(990));
        robot.interact(() -> columns.use("views:80,stack:160"));
        sortAsAHeaderDoes("views", TableColumn.SortType.ASCENDING);
        robot.interact(
                () -> {
                    var all = new ArrayList<>(table().getColumns());
                    var stack = all.stream().filter(c -> "stack".equals(c.getId())).findFirst();
                    all.remove(stack.orElseThrow());
                    all.addFirst(stack.orElseThrow());
                    table().getColumns().setAll(all);
                });
        until(() -> columns.text().get().equals("stack:160,views:80"));
        until(() -> headers().indexOf("Stack") > headers().indexOf("Title"));
        assertThat(onFx(() -> headers())).containsSubsequence("Title", "Stack", "Views", "Q");
        assertOrder(new ListOrder("views", true));
        assertThat(onFx(() -> table().getSortOrder())).hasSize(1);
    }

    @Test
    void aColumnAsWideAsSomebodyDraggedItIsRemembered() {
        robot.interact(() -> columns.use("views:80"));
        robot.interact(
                () ->
                        table().getColumns().stream()
                                .filter(c -> "views".equals(c.getId()))
                                .forEach(c -> table().resizeColumn(c, 15)));
        assertThat(columns.text().get()).isEqualTo("views:95");
    }

    @Test
    void columnsAreChosenAndMovedByKeys() throws TimeoutException {
        robot.interact(() -> columns.use("views:80,stack:160"));
        robot.interact(controller::chooseColumns);
        until(() -> robot.lookup("#columns").tryQuery().isPresent());
        robot.type(KeyCode.SPACE);
        assertThat(columns.text().get()).isEqualTo("stack:160");
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(columns.text().get()).isEqualTo("stack:160,views:80");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#columns").tryQuery().isEmpty());
    }

    @Test
    void whatIsSeenStaysWhereItIsWhenTheListGrowsAboveIt() throws TimeoutException {
        robot.interact(() -> list.sort(new ListOrder("quality", true)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> list.select(2));
        robot.interact(() -> table().scrollTo(200));
        until(() -> RowWindow.of(table()).first() == 200);
        int seen = onFx(() -> list.postAt(200));
        posts.grow(40);
        robot.interact(list::relist);
        until(() -> list.size() == 540);
        until(() -> list.postAt(RowWindow.of(table()).first()) == seen);
        assertThat(list.selected().get()).isEqualTo(42);
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
