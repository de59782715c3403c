package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.Counted;

import java.util.Optional;

/// What the list says of the risk of a post, as the workspace weighs it now. Belongs to the FX
/// thread.
record RiskWords(ListViewModel list) {

    /// The points of a post.
    String points(PostRow row) {
        return Counted.of(list.risk().points(row.facts()));
    }

    /// Why a post stands where it does; empty where the list is not in the order of the risk.
    Optional<String> why(PostRow row) {
        return list.order().get().isByRisk()
                ? Optional.of(list.risk().why(row.facts()))
                : Optional.empty();
    }
}
