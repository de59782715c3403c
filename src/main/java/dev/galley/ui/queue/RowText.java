package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.PersonBadge;
import dev.galley.ui.kit.StatusBadge;
import dev.galley.ui.kit.Times;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.time.Instant;

/// The two lines of a row: the title; then its state, its stack, who has it and its age. What does
/// not fit is cut with an ellipsis, the stack first; where there is no room for it, the stack or
/// the age goes.
final class RowText extends Region {

    private static final double GAP = 8;
    private static final double LINE_GAP = 2;
    private static final double LEAST = 48;

    private final Times times;
    private final Label title = new Label();
    private final StatusBadge status = new StatusBadge();
    private final Label stack = new Label();
    private final Label age = new Label();
    private final PersonBadge person = new PersonBadge();

    RowText(Times times) {
        this.times = times;
        title.getStyleClass().add("row-title");
        stack.getStyleClass().add("row-stack");
        age.getStyleClass().add("row-age");
        getChildren().setAll(title, status, stack, person, age);
    }

    void show(PostRow row) {
        Instant changed = row.changed();
        title.setText(name(row));
        status.show(row.facts().status());
        stack.setText(String.join(", ", row.facts().stack()));
        age.setText(changed == null ? "" : times.ago(changed));
        person.show(row.facts().handling().assignee());
        requestLayout();
    }

    /// The title, or what stands for it.
    static String name(PostRow row) {
        String title = row.title();
        return title == null || title.isBlank() ? "Untitled" : title;
    }

    @Override
    protected double computePrefHeight(double width) {
        return title.prefHeight(-1) + LINE_GAP + status.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = title.prefHeight(-1);
        double second = status.prefHeight(-1);
        double top = snapPositionY((getHeight() - first - LINE_GAP - second) / 2);
        layoutInArea(title, 0, top, width, first, 0, HPos.LEFT, VPos.CENTER);
        double below = top + first + LINE_GAP;
        double stated = Math.min(width, status.prefWidth(-1));
        layoutInArea(status, 0, below, stated, second, 0, HPos.LEFT, VPos.CENTER);
        double left = place(age, width, width - stated - GAP, below, second);
        double right = left == 0 ? width : width - left - GAP;
        if (!person.getText().isEmpty()) {
            double taken = place(person, right, right - stated - GAP, below, second);
            left = taken == 0 ? left : width - right + taken;
        }
        double room = width - stated - 2 * GAP - left;
        double shown = Math.min(room, stack.prefWidth(-1));
        stack.setVisible(room >= LEAST);
        layoutInArea(stack, stated + GAP, below, shown, second, 0, HPos.LEFT, VPos.CENTER);
    }

    /// Puts a label at the right end, where there is room for it.
    ///
    /// @return how much room it takes
    private double place(Label label, double right, double room, double top, double height) {
        double wanted = label.prefWidth(-1);
        boolean fits = wanted > 0 && wanted <= room;
        label.setVisible(fits);
        if (fits) {
            layoutInArea(label, right - wanted, top, wanted, height, 0, HPos.RIGHT, VPos.CENTER);
        }
        return fits ? wanted : 0;
    }
}
