package dev.galley.ui.source;

import dev.galley.article.Severity;
import dev.galley.text.Span;
import dev.galley.ui.source.Palette.Role;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/// Marks beside the scroll bar: where in the whole text something is unclaimed, remarked on or
/// found. Belongs to the FX thread.
final class Overview {

    private static final double LEAST = 3;
    private static final int MOST = 4_000;

    private final GraphicsContext g;
    private final Palette palette;

    Overview(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    /// Draws the marks of a text along the right edge.
    void paint(Sight sight) {
        double x = sight.width() - Grid.OVERVIEW;
        g.setFill(palette.of(Role.GUTTER));
        g.fillRect(x, 0, Grid.OVERVIEW, sight.height());
        FoundSpans found = sight.marks().found();
        int step = 1 + found.size() / MOST;
        for (int i = 0; i < found.size(); i += step) {
            int start = found.start(i);
            mark(sight, new Span(start, start), palette.of(Role.FOUND_CURRENT), 0.5);
        }
        remarks(sight, false);
        remarks(sight, true);
    }

    /// What is unclaimed is drawn over all else.
    private void remarks(Sight sight, boolean unclaimed) {
        for (Remark remark : sight.model().remarks()) {
            Span span = remark.span();
            if (span != null && unclaimed == (remark.severity() == null)) {
                mark(sight, span, colour(remark.severity()), 0);
            }
        }
    }

    private Color colour(@Nullable Severity severity) {
        return switch (severity) {
            case ERROR -> palette.of(Role.ERROR);
            case WARNING -> palette.of(Role.WARNING);
            case INFO -> palette.of(Role.INFO);
            case null -> palette.mark(Kind.UNCLAIMED);
        };
    }

    private void mark(Sight sight, Span span, Color colour, double inset) {
        double scale = sight.height() / sight.wrap().rows();
        double y = Math.floor(sight.wrap().rowAt(span.start()) * scale);
        int last = Math.max(span.start(), span.end() - 1);
        double end = (sight.wrap().rowAt(last) + 1) * scale;
        double x = sight.width() - Grid.OVERVIEW;
        g.setFill(colour);
        double height = Math.max(LEAST, end - y);
        g.fillRect(x + inset * Grid.OVERVIEW + 1, y, Grid.OVERVIEW * (1 - inset) - 2, height);
    }
}
