package dev.galley.ui.insight;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// A bar of parts, each a share of the whole width; what is there is never thinner than can be
/// seen. Says nothing: its numbers stand beside it.
final class ShareBar extends Region {

    private static final double THINNEST = 2;

    private final double[] shares;

    /// A part of a bar.
    ///
    /// @param share of the whole, 0 to 1
    /// @param kind its style class
    record Part(double share, Kind kind) {}

    /// What a part stands for, as the stylesheet colours it.
    enum Kind {
        PLAIN("part-plain"),
        GOOD("part-good"),
        EMPTY("part-empty"),
        BAD("part-bad");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private ShareBar(List<Part> parts) {
        getStyleClass().add("share-bar");
        List<Part> seen = parts.stream().filter(part -> part.share() > 0).toList();
        shares = seen.stream().mapToDouble(Part::share).toArray();
        List<Region> regions = new ArrayList<>();
        for (Part part : seen) {
            Region region = new Region();
            region.getStyleClass().add(part.kind().styleClass);
            regions.add(region);
        }
        getChildren().setAll(regions);
    }

    /// A bar with one part.
    static ShareBar of(double share, Kind kind) {
        return of(List.of(new Part(share, kind)));
    }

    static ShareBar of(List<Part> parts) {
        return new ShareBar(parts);
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (int i = 0; i < shares.length; i++) {
            double width = Math.max(THINNEST, getWidth() * shares[i]);
            double from = Math.clamp(left, 0, Math.max(0, getWidth() - width));
            getChildren().get(i).resizeRelocate(from, 0, Math.min(width, getWidth()), getHeight());
            left = from + width;
        }
    }
}
