package dev.galley.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that carry nothing that a screen reader would have to read out.
public final class Icons {

    private Icons() {}

    /// An icon with a style class that colours it.
    public static FontIcon of(Feather which, String styleClass) {
        FontIcon icon = new FontIcon(which);
        icon.getStyleClass().addAll("g-icon", styleClass);
        icon.setFocusTraversable(false);
        return icon;
    }
}
