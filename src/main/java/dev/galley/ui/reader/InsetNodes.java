package dev.galley.ui.reader;

import dev.galley.article.Block;
import dev.galley.ui.kit.Background;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.reactfx.util.Either;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the nodes of the text area. It makes them anew whenever they come into sight, so what an
/// image has come to is kept here, for as long as its article is shown.
final class InsetNodes {

    private final ImageSource source;
    private final Background background;
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final Map<Integer, ImageViewModel> images = new HashMap<>();
    private List<Block> blocks = List.of();

    InsetNodes(ImageSource source, Background background) {
        this.source = source;
        this.background = background;
    }

    /// How wide insets are, in pixels.
    DoubleProperty width() {
        return width;
    }

    /// Makes insets of other blocks from now on; pictures on their way are no longer waited for.
    void show(List<Block> now) {
        images.values().forEach(ImageViewModel::hide);
        images.clear();
        blocks = now;
    }

    /// The node for a piece of text or for an inset.
    Node node(StyledSegment<Either<String, Inset>, Collection<String>> segment) {
        return segment.getSegment()
                .unify(
                        text -> text(text, segment.getStyle()),
                        inset -> inset.equals(Inset.NONE) ? text("", List.of()) : inset(inset));
    }

    /// The image of a block.
    ImageViewModel image(int block, Block.Image image) {
        return images.computeIfAbsent(
                block, _ -> new ImageViewModel(image.url(), source, background));
    }

    private Node inset(Inset inset) {
        if (inset.block() >= blocks.size()) {
            return new Region();
        }
        return switch (blocks.get(inset.block())) {
            case Block.Image image ->
                    new ImageFrame(image(inset.block(), image), image.caption(), width);
            case Block.Code code -> new CodeHead(code, width);
            case Block.Paragraph _, Block.Heading _, Block.Listing _ -> new Region();
        };
    }

    private static Node text(String text, Collection<String> classes) {
        TextExt node = new TextExt(text);
        node.setTextOrigin(javafx.geometry.VPos.TOP);
        node.getStyleClass().add("line-text");
        node.getStyleClass().addAll(classes);
        return node;
    }
}
