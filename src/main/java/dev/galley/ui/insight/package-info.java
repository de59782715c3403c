/// The corpus report on screen, and the samples that QA walks through.
///
/// Start with [dev.galley.ui.insight.InsightPane] and its [dev.galley.ui.insight.InsightViewModel],
/// which has the report made in the background and opens posts by way of its
/// [dev.galley.ui.insight.InsightHost]. [dev.galley.ui.insight.SamplesPane] stands above it and
/// knows nothing of it: it shows the [dev.galley.ui.insight.SampleLine]s that it is given and asks
/// its [dev.galley.ui.insight.SamplesHost] for more. Lists are [dev.galley.ui.insight.RowList]s, in
/// which one row at a time can have the focus. Styled by `styles/insight.css`.
///
/// May import: `ui.kit`, `session` and what is below; no other screen.
@NullMarked
package dev.galley.ui.insight;

import org.jspecify.annotations.NullMarked;
