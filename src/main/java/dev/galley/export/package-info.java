/// Export: what is released goes out exactly, with proof of who released what.
///
/// Start with [dev.galley.export.Exporter]. It checks each post for what an index refuses
/// ([dev.galley.export.IndexChecks]), writes it in one of the [dev.galley.export.Format]s, and puts
/// the manifest beside it, which [dev.galley.export.ManifestReader] reads back. All of it is
/// written beside its place and moved over it in one step ([dev.galley.export.Staging]): a failed
/// or cancelled export changes nothing. The same posts give the same bytes. Which posts are
/// released is not decided here.
///
/// May import: `review`, `article`, `article.json`, `text`, Jackson.
@NullMarked
package dev.galley.export;

import org.jspecify.annotations.NullMarked;
