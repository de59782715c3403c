package dev.galley.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A score from 0 to 100 as a number and a bar. A score that is missing is an en dash and no bar; a
/// weak one has the pseudo class `weak`.
public final class ScoreBar extends Region {

    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double BAR_HEIGHT = 4;
    private static final double GAP = 4;

    private final String name;
    private final boolean beside;
    private final Label number = new Label();
    private final Region track = new Region();
    private final Region bar = new Region();
    private double share;

    private ScoreBar(String name, boolean beside) {
        this.name = name;
        this.beside = beside;
        getStyleClass().add("score-bar");
        number.getStyleClass().add("score-number");
        track.getStyleClass().add("score-track");
        bar.getStyleClass().add("score-fill");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(number, track, bar);
    }

    /// A small one, the number above its bar, for a row of the list.
    ///
    /// @param name what is scored, for those who listen
    public static ScoreBar stacked(String name) {
        return new ScoreBar(name, false);
    }

    /// A wide one, the number left of its bar.
    ///
    /// @param name what is scored, for those who listen
    public static ScoreBar beside(String name) {
        return new ScoreBar(name, true);
    }

    /// Shows a score.
    ///
    /// @param score 0 to 100, or null where it was not measured
    /// @param weakBelow scores below this are weak
    public void show(@Nullable Integer score, int weakBelow) {
        boolean weak = score != null && score < weakBelow;
        number.setText(score == null ? "–" : String.valueOf(score));
        share = score == null ? 0 : Math.clamp(score / 100.0, 0, 1);
        track.setVisible(score != null);
        bar.setVisible(score != null);
        pseudoClassStateChanged(WEAK, weak);
        pseudoClassStateChanged(MISSING, score == null);
        setAccessibleText(
                name + " " + (score == null ? "not measured" : score + (weak ? ", weak" : "")));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + (beside ? 120 : 28);
    }

    @Override
    protected double computePrefHeight(double width) {
        double text = number.prefHeight(-1);
        return snappedTopInset() + snappedBottomInset() + (beside ? text : text + 2 + BAR_HEIGHT);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double textHeight = number.prefHeight(-1);
        if (beside) {
            double textWidth = snapSizeX(number.prefWidth(-1) < 26 ? 26 : number.prefWidth(-1));
            layoutInArea(number, left, top, textWidth, height, 0, HPos.RIGHT, VPos.CENTER);
            double barLeft = left + textWidth + 2 * GAP;
            drawBar(
                    barLeft,
                    snapPositionY(top + (height - BAR_HEIGHT) / 2),
                    width + left - barLeft);
        } else {
            double start = snapPositionY(top + (height - textHeight - 2 - BAR_HEIGHT) / 2);
            layoutInArea(number, left, start, width, textHeight, 0, HPos.RIGHT, VPos.CENTER);
            drawBar(left, snapPositionY(start + textHeight + 2), width);
        }
    }

    private void drawBar(double x, double y, double width) {
        double whole = snapSizeX(Math.max(0, width));
        track.resizeRelocate(x, y, whole, BAR_HEIGHT);
        bar.resizeRelocate(x, y, snapSizeX(whole * share), BAR_HEIGHT);
    }
}
