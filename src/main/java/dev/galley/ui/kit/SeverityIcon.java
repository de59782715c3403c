package dev.galley.ui.kit;

import dev.galley.article.Severity;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The shape of a severity; its style class is the severity's word.
public final class SeverityIcon {

    private SeverityIcon() {}

    /// A new icon.
    public static FontIcon of(Severity severity) {
        return Icons.of(shape(severity), severity.word());
    }

    /// The shape.
    public static Feather shape(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
        };
    }
}
