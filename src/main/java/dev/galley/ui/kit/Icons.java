package dev.galley.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that carry nothing that a screen reader would have to read out.
public final class Icons {

    private Icons() {}

    /// An icon in the muted colour.
    public static FontIcon of(Feather which) {
        FontIcon icon = new FontIcon(which);
        icon.getStyleClass().add("g-icon");
        icon.setFocusTraversable(false);
        return icon;
    }

    /// An icon with a style class that colours it.
    public static FontIcon of(Feather which, String styleClass) {
        FontIcon icon = of(which);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
