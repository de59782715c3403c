package dev.galley.ui.source;

import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The colours of the raw text as the stylesheet gives them: swatches that nobody sees, read when
/// something is drawn. Belongs to the FX thread.
final class Palette extends Group {

    /// What has a colour besides the kinds.
    enum Role {
        SURFACE,
        GUTTER,
        BORDER,
        TEXT,
        MUTED,
        ACCENT,
        FOUND,
        FOUND_CURRENT,
        ERROR,
        WARNING,
        INFO
    }

    /// Before the stylesheet was read.
    private static final Color UNKNOWN = new Color(0.5, 0.5, 0.5, 1);

    private final Map<Kind, Region> tints = new EnumMap<>(Kind.class);
    private final Map<Kind, Region> marks = new EnumMap<>(Kind.class);
    private final Map<Role, Region> roles = new EnumMap<>(Role.class);

    /// @param changed runs when a colour is another one, as with another theme
    Palette(Runnable changed) {
        getStyleClass().add("source-palette");
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        for (Kind kind : Kind.values()) {
            tints.put(kind, swatch("tint-" + kind.tint().word(), changed));
            marks.put(kind, swatch("mark-" + kind.tint().word(), changed));
        }
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            roles.put(role, swatch("role-" + name, changed));
        }
    }

    /// The ground of a kind's text.
    Color tint(Kind kind) {
        return colour(tints.get(kind));
    }

    /// The colour of a kind's words and bars.
    Color mark(Kind kind) {
        return colour(marks.get(kind));
    }

    Color of(Role role) {
        return colour(roles.get(role));
    }

    /// A colour that lets what is behind it through.
    static Color sheer(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }

    private Region swatch(String styleClass, Runnable changed) {
        Region swatch = new Region();
        swatch.getStyleClass().add(styleClass);
        swatch.backgroundProperty().addListener((_, _, _) -> changed.run());
        getChildren().add(swatch);
        return swatch;
    }

    private static Color colour(@Nullable Region swatch) {
        Background ground = swatch == null ? null : swatch.getBackground();
        if (ground == null || ground.getFills().isEmpty()) {
            return UNKNOWN;
        }
        return ground.getFills().getFirst().getFill() instanceof Color colour ? colour : UNKNOWN;
    }
}
