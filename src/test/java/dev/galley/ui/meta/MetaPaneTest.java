package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.review.Policy;
import dev.galley.session.PostDetail;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

class MetaPaneTest {

    private final List<String> opened = new ArrayList<>();
    private MetaPane pane;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane =
                onFx(
                        () -> {
                            MetaPane made = new MetaPane();
                            made.onOpenLink(opened::add);
                            Scene scene = new Scene((Region) made.node(), 320, 650);
                            scene.getStylesheets()
                                    .add(
                                            Objects.requireNonNull(
                                                            MetaPane.class.getResource(
                                                                    "/styles/tokens_dark.css"))
                                                    .toString());
                            stage.setScene(scene);
                            stage.show();
                            return made;
                        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theBandStandsOverEverythingOnAFlaggedPost() {
        show(Details.of(Details.flagged()));
        assertThat(texts()).contains("NEEDS HUMAN REVIEW");
        double top = onFx(() -> top(".meta-band"));
        double scores = onFx(() -> top(".meta-scores"));
        assertThat(top).isZero();
        assertThat(scores).isGreaterThan(20);
    }

    @Test
    void missingScoresAreDashesWithoutABar() {
        show(Details.of(null));
        assertThat(texts()).contains("–", "not measured", "This post has no meta box");
        List<Boolean> bars =
                onFx(
                        () ->
                                pane.node().lookupAll(".score-fill").stream()
                                        .map(Node::isVisible)
                                        .toList());
        assertThat(bars).hasSize(4).containsOnly(false);
    }

    @Test
    void unknownFieldsStandUnderTheirHeading() {
        show(Details.of(Details.unknown(UnknownField.text("mood", "calm", null))));
        assertThat(texts()).containsSubsequence("Unknown fields", "mood", "calm");
    }

    @Test
    void aLinkIsOpenedOnlyWhenItIsClicked() {
        MetaValue image = Details.group("url", Details.text("https://example.org/a.png"));
        show(
                Details.of(
                        Details.with(
                                MetaField.IMAGE_SOURCES,
                                new MetaValue.Groups(List.of((MetaValue.Group) image)))));
        assertThat(opened).isEmpty();
        onFx(
                () -> {
                    ((Hyperlink) Objects.requireNonNull(pane.node().lookup(".meta-link"))).fire();
                    return pane;
                });
        assertThat(opened).containsExactly("https://example.org/a.png");
    }

    @Test
    void theButtonOfAFieldCopiesItsValue() {
        show(Details.of(Details.with(MetaField.TOPIC, Details.text("queues"))));
        String copied =
                onFx(
                        () -> {
                            button("Copy topic").fire();
                            return Clipboard.getSystemClipboard().getString();
                        });
        assertThat(copied).isEqualTo("queues");
        String hash =
                onFx(
                        () -> {
                            button("Copy content hash").fire();
                            return Clipboard.getSystemClipboard().getString();
                        });
        assertThat(hash).isEqualTo(Details.HASH);
    }

    @Test
    void fieldsThatSayTheSameKeepTheirNodes() {
        PostMeta meta = Details.with(MetaField.TOPIC, Details.text("queues"));
        show(Details.of(meta));
        Button before = onFx(() -> button("Copy topic"));
        show(Details.of(meta.with(MetaField.SUMMARY, Details.text("short"))));
        Button after = onFx(() -> button("Copy topic"));
        assertThat(after).isSameAs(before);
        assertThat(texts()).contains("queues", "short");
        show(Details.of(Details.with(MetaField.TOPIC, Details.text("caches"))));
        assertThat(texts()).contains("caches").doesNotContain("queues", "short");
    }

    @Test
    void withoutAPostThereIsOneSentence() {
        show(null);
        boolean seen = onFx(() -> pane.node().lookup(".meta-none").isVisible());
        assertThat(seen).isTrue();
    }

    private void show(@Nullable PostDetail detail) {
        onFx(
                () -> {
                    pane.show(detail, Policy.initial());
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double top(String selector) {
        Node node = Objects.requireNonNull(pane.node().lookup(selector));
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private Button button(String accessibleText) {
        return pane.node().lookupAll(".meta-copy").stream()
                .map(Button.class::cast)
                .filter(button -> accessibleText.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return onFx(
                () ->
                        pane.node().lookupAll(".label").stream()
                                .filter(Label.class::isInstance)
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
