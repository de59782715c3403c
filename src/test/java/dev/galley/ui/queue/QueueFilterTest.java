package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import java.util.List;
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
    void aClickWithAltExcludesAndAnotherTakesThatBack() throws TimeoutException {
        pressWithAlt(facet("Needs human review", "Yes"));
        assertQuery("-needs-review:yes");
        until(() -> states(facet("Needs human review", "Yes")).contains("excluded"));
        robot.clickOn(facet("Needs human review", "Yes"));
        assertQuery("");
    }

    @Test
    void theButtonThatComesWithTheMouseExcludes() throws TimeoutException {
        robot.moveTo(facet("Status", "Approved"));
        until(() -> isSeen(button("Exclude Approved")));
        robot.clickOn(button("Exclude Approved"));
        assertQuery("-status:approved");
    }

    @Test
    void severalValuesOfOneFieldStandInOneTerm() {
        robot.clickOn(facet("Status", "Deferred"));
        robot.clickOn(facet("Status", "Unreviewed"));
        assertQuery("status:deferred,unreviewed");
    }

    @Test
    void barsOfAScoreAreChosenByDragging() {
        Node pane = node("#range-quality");
        double width = pane.getLayoutBounds().getWidth() - RangeThumb.SIZE;
        robot.moveTo(robot.offset(pane, -width * 0.05, -20))
                .press(MouseButton.PRIMARY)
                .moveTo(robot.offset(pane, width * 0.15, -20))
                .release(MouseButton.PRIMARY);
        assertQuery("quality:40..69");
    }

    @Test
    void aThumbIsDraggedAndTheFilterFollowsWhenItIsLetGo() {
        Node thumb = node("#range-quality #range-finish");
        double width = node("#range-quality").getLayoutBounds().getWidth() - RangeThumb.SIZE;
        robot.moveTo(thumb).press(MouseButton.PRIMARY).moveBy(-width * 0.5, 0);
        assertThat(texts("#range-quality").getFirst()).startsWith("Below 5");
        assertThat(filter.text().get()).isEmpty();
        robot.release(MouseButton.PRIMARY);
        assertThat(filter.text().get()).startsWith("quality:<5");
    }

    @Test
    void thumbsMoveByKeysAndTellWhereTheyStand() throws TimeoutException {
        robot.interact(() -> filter.text().set("quality:40..69"));
        Node finish = node("#range-quality #range-finish");
        robot.interact(finish::requestFocus);
        robot.type(KeyCode.RIGHT);
        until(() -> filter.text().get().equals("quality:40..70"));
        robot.type(KeyCode.PAGE_UP);
        until(() -> filter.text().get().equals("quality:40..79"));
        assertThat(finish.getAccessibleText()).isEqualTo("Quality, highest, 79");
        assertThat(finish.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(80.0);
        robot.interact(() -> finish.executeAccessibleAction(AccessibleAction.DECREMENT));
        assertThat(filter.text().get()).isEqualTo("quality:40..78");
        robot.type(KeyCode.END);
        until(() -> filter.text().get().equals("quality:>=40"));
        robot.type(KeyCode.DELETE);
        assertThat(filter.text().get()).isEmpty();
    }

    @Test
    void amongManyValuesOneIsFoundByTyping() throws TimeoutException {
        robot.interact(() -> ((Hyperlink) node("#facet-stack .facet-more")).fire());
        until(() -> listedValues().size() > 5);
        robot.write("stack 11");
        until(() -> listedValues().equals(List.of("stack 11")));
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        assertQuery("stack:\"stack 11\"");
        robot.type(KeyCode.DELETE);
        assertQuery("-stack:\"stack 11\"");
    }

    @Test
    void groupsAreFoldedAndChosen() throws TimeoutException {
        assertThat(onFx(() -> scene.getRoot().lookup("#facet-parse"))).isNull();
        robot.clickOn("#facets-choose");
        CheckBox parse = (CheckBox) node("#facet-choose-parse");
        robot.interact(() -> parse.setSelected(true));
        robot.type(KeyCode.ESCAPE);
        until(() -> scene.getRoot().lookup("#facet-parse") != null);
        robot.clickOn("#facets-fold");
        assertThat(facets.choice().unfolded()).isEmpty();
        assertThat(onFx(() -> scene.getRoot().lookupAll(".facet-row")))
                .noneMatch(QueueOnScreen::isSeen);
    }

    @Test
    void chipsAreTakenOutByTheKeyboardOneAfterTheOther() throws TimeoutException {
        robot.interact(() -> list.filter("form:page needs-review:yes stack:\"stack 3\""));
        until(() -> scene.getRoot().lookupAll(".chip").size() == 3);
        robot.interact(() -> chip("Form: page").requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.DELETE);
        until(() -> list.query().get().equals("form:page stack:\"stack 3\""));
        until(() -> chip("Stack: stack 3").isFocused());
        robot.type(KeyCode.BACK_SPACE);
        until(() -> list.query().get().equals("form:page"));
        robot.type(KeyCode.DELETE);
        until(() -> list.query().get().isEmpty());
        until(() -> node("#filter").isFocused());
    }

    @Test
    void aClickOnAChipEditsIt() throws TimeoutException {
        robot.interact(() -> list.filter("form:page quality:<60"));
        until(() -> scene.getRoot().lookupAll(".chip").size() == 2);
        robot.clickOn(chip("Quality: <60"));
        until(() -> ((TextField) node("#filter")).getSelectedText().equals("<60"));
        robot.write(">80").type(KeyCode.ENTER);
        assertQuery("form:page quality:>80");
    }

    @Test
    void theWrongPartOfTheFilterIsUnderlined() throws TimeoutException {
        robot.clickOn("#filter").write("form:page quality:abc");
        until(() -> node(".fault-mark").isVisible());
        Bounds mark =
                onFx(
                        () ->
                                node(".fault-mark")
                                        .localToScene(node(".fault-mark").getBoundsInLocal()));
        Bounds box = onFx(() -> node("#filter").localToScene(node("#filter").getBoundsInLocal()));
        assertThat(mark.getWidth()).isBetween(10.0, box.getWidth() / 2);
        assertThat(mark.getMinX()).isGreaterThan(box.getMinX() + 30);
        robot.type(KeyCode.BACK_SPACE);
        assertThat(onFx(() -> node(".fault-mark").isVisible())).isFalse();
    }

    private Node chip(String words) {
        return onFx(
                () ->
                        scene.getRoot().lookupAll(".chip-words").stream()
                                .filter(n -> words.equals(n.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    private List<String> listedValues() {
        return node("#facet-stack").lookupAll(".facet-cell").stream()
                .filter(n -> n.getAccessibleText() != null && isSeen(n))
                .map(n -> label(n))
                .toList();
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
