package dev.galley.ui.editor;

import dev.galley.article.Block;

import javafx.geometry.HPos;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A list: one item a line, with the markers drawn beside.
final class ListBody extends Pane implements BlockBody {

    private static final double EM = 2;

    private final TextBox text;
    private final boolean ordered;
    private final List<Label> markers = new ArrayList<>();

    ListBody(boolean ordered, Consumer<String> typed) {
        this.ordered = ordered;
        text = new TextBox("editor-list", typed);
        BlockKind kind = ordered ? BlockKind.NUMBERED : BlockKind.LIST;
        text.setAccessibleText(kind.word() + ", one item a line");
        text.setPromptText("One item a line");
        getChildren().add(text);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Block block) {
        String now = BlockTexts.text(block);
        boolean same = BlockTexts.text(BlockTexts.withText(block, text.getText())).equals(now);
        if (!same) {
            text.show(now);
        }
    }

    @Override
    public TextInputControl first() {
        return text;
    }

    @Override
    protected double computePrefHeight(double width) {
        return text.prefHeight(width < 0 ? -1 : width - indent());
    }

    @Override
    protected void layoutChildren() {
        text.resizeRelocate(indent(), 0, getWidth() - indent(), getHeight());
        text.layout();
        List<Integer> starts = starts();
        while (markers.size() < starts.size()) {
            Label marker = new Label();
            marker.getStyleClass().add("editor-marker");
            marker.setManaged(false);
            markers.add(marker);
            getChildren().add(marker);
        }
        for (int i = 0; i < markers.size(); i++) {
            markers.get(i).setVisible(i < starts.size());
            if (i < starts.size()) {
                place(markers.get(i), ordered ? (i + 1) + "." : "•", starts.get(i));
            }
        }
    }

    private void place(Label marker, String sign, int at) {
        Rectangle2D line = text.place(at);
        if (line != null) {
            marker.setText(sign);
            marker.applyCss();
            layoutInArea(
                    marker, 0, line.getMinY(), indent(), line.getHeight(), 0, HPos.RIGHT, VPos.TOP);
        }
    }

    /// Where the lines begin that are items.
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        String all = text.getText();
        for (int at = 0; at >= 0 && at <= all.length(); ) {
            int end = all.indexOf('\n', at);
            String line = all.substring(at, end < 0 ? all.length() : end);
            if (!line.isBlank() || all.isEmpty()) {
                starts.add(at);
            }
            at = end < 0 ? -1 : end + 1;
        }
        return starts;
    }

    private double indent() {
        return Math.ceil(EM * text.getFont().getSize());
    }
}
