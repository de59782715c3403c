package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.UnknownField;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.Map;

class MetaValuesTest extends MetaOnScreen {

    @Test
    void theArrowKeysStepANumber() {
        focus(FieldPath.of(MetaField.VIEW_COUNT));
        robot.push(KeyCode.UP);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(number(MetaField.VIEW_COUNT)).isZero();
    }

    @Test
    void aListIsEditedByKeysItemByItem() {
        focus(new FieldPath("meta.stack.0"));
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.write("a; b, c");
        robot.push(KeyCode.ENTER);
        assertThat(stack()).containsExactly("go", "a; b, c", "messaging");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(stack()).containsExactly("a; b, c", "go", "messaging");
        press("Remove this item");
        assertThat(stack()).containsExactly("go", "messaging");
    }

    @Test
    void anAbsentFieldIsAddedAndAPresentOneRemoved() {
        press("Add reading time");
        robot.write("4");
        robot.push(KeyCode.ENTER);
        assertThat(number(MetaField.READING_TIME)).isEqualTo(4);
        press("Remove reading time");
        assertThat(working.article().metaOrEmpty().get(MetaField.READING_TIME)).isEmpty();
        press("Remove stack");
        assertThat(working.article().metaOrEmpty().get(MetaField.STACK)).isEmpty();
        assertThat(button("Add stack")).isNotNull();
    }

    @Test
    void aFlagIsSwitchedAndMadeNotGivenAgain() {
        focus(FieldPath.of(MetaField.FLAGS, "has_images"));
        CheckBox box = (CheckBox) find("flags, has images: not given");
        robot.push(KeyCode.SPACE);
        assertThat(working.article().metaOrEmpty().flag("has_images")).contains(true);
        assertThat(box.getText()).isEqualTo("yes");
        robot.push(KeyCode.DELETE);
        assertThat(working.article().metaOrEmpty().get(MetaField.FLAGS)).isEmpty();
    }

    @Test
    void aCardIsAddedChangedAndRemoved() {
        press("Add entity");
        robot.write("fly.io");
        robot.push(KeyCode.TAB);
        robot.write("host");
        robot.push(KeyCode.ENTER);
        assertThat(groups())
                .containsExactly(
                        Map.of("name", new MetaValue.Text("go"), "rank", new MetaValue.Whole(2)),
                        Map.of(
                                "name",
                                new MetaValue.Text("fly.io"),
                                "type",
                                new MetaValue.Text("host")));
        press("Remove this entity");
        assertThat(groups()).hasSize(1);
    }

    @Test
    void anUnknownFieldIsChangedOrRemoved() {
        type("mood", "wild");
        press("Remove tone");
        assertThat(working.article().metaOrEmpty().unknown())
                .containsExactly(UnknownField.text("mood", "wild", null));
    }

    @Test
    void valuesOfTheCorpusAreOffered() {
        type("difficulty", "adv");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(working.article().metaOrEmpty().text(MetaField.DIFFICULTY)).contains("advanced");
    }

    @Test
    void aDayIsPickedFromTheCalendar() {
        focus(FieldPath.of(MetaField.REVISION, "last_reviewed"));
        robot.write("2024-02-31");
        assertThat(texts()).contains("Takes a date as YYYY-MM-DD");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE);
        robot.write("10");
        press("Pick revision, last reviewed");
        Node day =
                robot.lookup(".day-cell")
                        .match((Labeled cell) -> cell.getText().equals("15"))
                        .query();
        robot.clickOn(day);
        robot.push(KeyCode.ENTER);
        assertThat(working.article().metaOrEmpty().text(MetaField.REVISION, "last_reviewed"))
                .contains("2024-02-15");
    }
}
