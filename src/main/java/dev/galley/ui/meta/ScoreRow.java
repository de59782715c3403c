package dev.galley.ui.meta;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One score: its name, its number, its bar, and a word where there is something to say.
final class ScoreRow extends Region {

    private static final double BAR_HEIGHT = 6;

    private final ScoreView score;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label word = new Label();
    private final Region track = new Region();
    private final Region bar = new Region();

    ScoreRow(ScoreView score) {
        this.score = score;
        name.setText(score.label());
        number.setText(score.text());
        word.setText(word(score));
        getStyleClass().addAll("score-row", styleClass(score));
        name.getStyleClass().add("score-name");
        number.getStyleClass().add("score-value");
        word.getStyleClass().add("score-word");
        track.getStyleClass().add("score-rail");
        bar.getStyleClass().add("score-level");
        boolean drawn = hasBar();
        track.setVisible(drawn);
        bar.setVisible(drawn);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(score.spoken());
        getChildren().addAll(name, number, track, bar, word);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(name.prefHeight(-1)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 260;
    }

    @Override
    protected void layoutChildren() {
        double em = name.prefHeight(-1);
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double top = snappedTopInset();
        double nameWidth = snapSizeX(em * 4.8);
        double numberWidth = snapSizeX(Math.max(em * 1.8, number.prefWidth(-1)));
        double wordWidth = snapSizeX(em * 3);
        place(name, 0, nameWidth, HPos.LEFT);
        place(number, nameWidth, numberWidth, HPos.RIGHT);
        double barX = nameWidth + numberWidth + 8;
        double barEnd = getWidth() - wordWidth - 8;
        if (hasBar()) {
            double whole = snapSizeX(Math.max(0, barEnd - barX));
            double y = snapPositionY(top + (height - BAR_HEIGHT) / 2);
            track.resizeRelocate(barX, y, whole, BAR_HEIGHT);
            bar.resizeRelocate(barX, y, snapSizeX(whole * score.share()), BAR_HEIGHT);
            place(word, barEnd + 8, wordWidth, HPos.LEFT);
        } else {
            place(word, barX, getWidth() - barX, HPos.LEFT);
        }
    }

    private void place(Label label, double x, double width, HPos side) {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        layoutInArea(label, x, snappedTopInset(), width, height, 0, side, VPos.CENTER);
    }

    private boolean hasBar() {
        return switch (score.standing()) {
            case FINE, WEAK -> true;
            case NOT_MEASURED, BAD -> false;
        };
    }

    private static String word(ScoreView score) {
        return switch (score.standing()) {
            case FINE -> "";
            case WEAK -> "weak";
            case NOT_MEASURED -> "not measured";
            case BAD -> "expected 0 to 100";
        };
    }

    private static String styleClass(ScoreView score) {
        return switch (score.standing()) {
            case FINE -> "fine";
            case WEAK -> "weak";
            case NOT_MEASURED -> "not-measured";
            case BAD -> "bad";
        };
    }
}
