/// What the parser and the checks made of a whole corpus, in figures.
///
/// Start with [dev.galley.report.ReportBuilder], which is fed one [dev.galley.report.ReportedPost]
/// after the other and comes to a [dev.galley.report.CorpusReport]; several builders, one a thread,
/// are merged into one. Memory does not grow with the number of posts.
/// [dev.galley.report.HtmlReport] and [dev.galley.report.TextReport] write a report for people.
/// Pure: nothing here reads files, the store or the clock.
///
/// May import: `article`, `text`.
@NullMarked
package dev.galley.report;

import org.jspecify.annotations.NullMarked;
