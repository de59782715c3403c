package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.review.Policy;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

class MetaStripTest {

    @BeforeEach
    void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theStripSaysTheScoresTheStateAndTheSize() {
        PostMeta meta =
                Details.flagged()
                        .with(MetaField.SCORE, Details.group("quality", Details.whole(12)))
                        .with(MetaField.DIFFICULTY, new MetaValue.Text("advanced"))
                        .with(MetaField.READING_TIME, Details.whole(7));
        assertThat(texts(meta))
                .contains("quality", "12", "weak", "–", "Unreviewed", "advanced", "7 min")
                .doesNotContain("NEEDS HUMAN REVIEW");
    }

    @Test
    void whatIsNotGivenTakesNoRoom() {
        assertThat(texts(new PostMeta(Map.of(), List.of())))
                .contains("quality", "–", "Unreviewed")
                .doesNotContain("NEEDS HUMAN REVIEW", "weak", "");
    }

    private static List<String> texts(PostMeta meta) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    MetaStrip strip = new MetaStrip();
                    new Scene((Region) strip.node());
                    strip.show(Details.of(meta), Policy.initial());
                    strip.node().applyCss();
                    return strip.node().lookupAll(".label").stream()
                            .filter(MetaStripTest::isSeen)
                            .map(node -> ((Label) node).getText())
                            .toList();
                });
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
