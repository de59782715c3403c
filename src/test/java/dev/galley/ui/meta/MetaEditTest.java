package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.review.Assignment;
import dev.galley.review.Policy;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class MetaEditTest extends MetaOnScreen {

    @Test
    void whatFitsIsAppliedByEnter() {
        type("view count", "7312");
        assertThat(number(MetaField.VIEW_COUNT)).isEqualTo(12);
        robot.push(KeyCode.ENTER);
        assertThat(number(MetaField.VIEW_COUNT)).isEqualTo(7312);
    }

    @Test
    void whatFitsIsAppliedAfterAPause() throws TimeoutException {
        type("view count", "99");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> number(MetaField.VIEW_COUNT) == 99);
        assertThat(input("view count").isFocused()).isTrue();
    }

    @Test
    void whatDoesNotFitStaysInItsControlAndOutOfTheWorkingCopy() {
        type("view count", "-3");
        assertThat(texts()).contains("Takes a whole number, 0 or more");
        focus(FieldPath.of(MetaField.DIFFICULTY));
        assertThat(number(MetaField.VIEW_COUNT)).isEqualTo(12);
        onFx(
                () -> {
                    pane.refresh();
                    pane.show(detail, Policy.initial());
                    return pane;
                });
        assertThat(input("view count").getText()).isEqualTo("-3");
        InvalidFields invalid = pane.invalidFields().get();
        assertThat(invalid.count()).isEqualTo(1);
        assertThat(invalid.first()).isEqualTo(FieldPath.of(MetaField.VIEW_COUNT));
        assertThat(onFx(pane::commit)).isFalse();
        focus(FieldPath.of(MetaField.VIEW_COUNT));
        assertThat(input("view count").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(input("view count").getText()).isEqualTo("12");
        assertThat(pane.invalidFields().get()).isEqualTo(InvalidFields.NONE);
    }

    @Test
    void aChangeElsewhereIsShownAndWhatIsBeingTypedIsKept() {
        type("view count", "5");
        onFx(
                () -> {
                    working.set(new Assignment("meta.difficulty", "expert"));
                    working.set(new Assignment("meta.view_count", "40"));
                    pane.refresh();
                    return pane;
                });
        assertThat(input("difficulty").getText()).isEqualTo("expert");
        assertThat(input("view count").getText()).isEqualTo("5");
        assertThat(input("view count").isFocused()).isTrue();
    }

    @Test
    void aRefusalOfTheWorkingCopyIsSaidBesideTheField() {
        working.closed = "Another window holds the workspace";
        type("difficulty", "expert");
        robot.push(KeyCode.ENTER);
        assertThat(texts()).contains("Another window holds the workspace");
        assertThat(pane.invalidFields().get().count()).isEqualTo(1);
    }

    @Test
    void readingAgainShowsNoControls() {
        onFx(
                () -> {
                    pane.edit(null, null);
                    return pane;
                });
        assertThat(pane.node().lookupAll(".text-field")).noneMatch(MetaEditTest::isVisible);
        assertThat(texts()).contains("intermediate", "not given");
    }

    private static boolean isVisible(Node node) {
        return node == null || (node.isVisible() && isVisible(node.getParent()));
    }
}
