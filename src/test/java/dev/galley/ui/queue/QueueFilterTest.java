package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeoutException;

class QueueFilterTest extends QueueOnScreen {

    @Test
    void aFacetIsChosenByAClickAndTakenOutByItsChip() throws TimeoutException {
        robot.clickOn(facet("Needs human review", "Yes"));
        assertQuery("needs-review:yes");
        assertThat(list.size()).isEqualTo(100);
        until(() -> !scene.getRoot().lookupAll(".chip").isEmpty());
        robot.clickOn(button("Remove Needs human review: yes"));
        assertQuery("");
        assertThat(onFx(() -> node("#chips").isVisible())).isFalse();
    }

    @Test
    void aClickWithCtrlExcludes() {
        Node yes = facet("Needs human review", "Yes");
        press(yes, true);
        assertQuery("-needs-review:yes");
    }

    @Test
    void barsOfAScoreAreChosenByDraggingAndWithTheKeyboard() {
        Node histogram = node("#histogram-quality");
        double width = histogram.getLayoutBounds().getWidth();
        robot.moveTo(robot.offset(histogram, -width * 0.05, 0))
                .press(MouseButton.PRIMARY)
                .moveTo(robot.offset(histogram, width * 0.15, 0))
                .release(MouseButton.PRIMARY);
        assertQuery("quality:40..69");
        robot.type(KeyCode.RIGHT);
        assertQuery("quality:40..79");
        robot.type(KeyCode.DELETE);
        assertQuery("");
    }

    @Test
    void whatIsTypedIsCompleted() throws TimeoutException {
        robot.clickOn("#filter").write("needs");
        until(() -> robot.lookup("#completion").tryQuery().isPresent());
        robot.type(KeyCode.TAB);
        assertThat(filter.text().get()).isEqualTo("needs-review:");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(filter.text().get()).isEqualTo("needs-review:yes ");
        robot.type(KeyCode.ENTER);
        assertQuery("needs-review:yes");
    }

    @Test
    void escapeClosesTheOffersBeforeItClearsTheFilter() throws TimeoutException {
        robot.clickOn("#filter").write("stack:");
        until(() -> robot.lookup("#completion").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#completion").tryQuery().isEmpty());
        assertThat(filter.text().get()).isEqualTo("stack:");
        robot.type(KeyCode.ESCAPE);
        assertThat(filter.text().get()).isEmpty();
    }

    @Test
    void aMisspeltFieldIsOneLineWithItsDetailsFolded() throws TimeoutException {
        robot.interact(() -> list.filter("qualty:1"));
        until(() -> texts(".fault-band").contains("\"qualty\" is no field; did you mean quality?"));
        boolean details = onFx(() -> node(".fault-details").getParent().isVisible());
        assertThat(details).isFalse();
    }
}
