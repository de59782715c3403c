package dev.galley.ui.kit;

import dev.galley.review.Status;

import org.kordamp.ikonli.feather.Feather;

/// How each status is called and drawn, the same wherever it stands.
public final class Statuses {

    private Statuses() {}

    /// The word on screen, in sentence case.
    public static String word(Status status) {
        return switch (status) {
            case UNREVIEWED -> "Unreviewed";
            case APPROVED -> "Approved";
            case CHANGES_REQUESTED -> "Changes requested";
            case REJECTED -> "Rejected";
            case DEFERRED -> "Deferred";
            case SIGNED_OFF -> "Signed off";
        };
    }

    /// The style class that gives it its colour.
    public static String styleClass(Status status) {
        return "status-" + status.word();
    }

    /// Its shape.
    public static Feather shape(Status status) {
        return switch (status) {
            case UNREVIEWED -> Feather.CIRCLE;
            case APPROVED, SIGNED_OFF -> Feather.CHECK;
            case CHANGES_REQUESTED -> Feather.CORNER_UP_LEFT;
            case REJECTED -> Feather.X;
            case DEFERRED -> Feather.CLOCK;
        };
    }
}
