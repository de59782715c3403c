package dev.galley.report;

import dev.galley.article.Severity;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the parser and the checks made of a corpus.
///
/// @param coverage how many posts the parser accounted for to what share; five bins that are narrow
///   near 1, and one for the rest
/// @param forms posts by form
/// @param parserVersions posts by the version of the parser that read them, the newest first
/// @param languages of the code blocks, the most frequent first
/// @param issues problems of the parser and findings of the checks, the gravest first, then those
///   on the most posts
/// @param labels of the meta box that are not known, those on the most posts first
/// @param shapes of lines that are out of the ordinary
/// @param fields of the meta box and the entries of its groups, in the order of the site
/// @param blocks how many there are of each kind
/// @param worst at most [WorstList#MOST] posts in which something is wrong: the lowest coverage
///   first, then the most errors, then the most warnings
public record CorpusReport(
        Totals totals,
        List<CoverageBin> coverage,
        List<Portion> forms,
        List<Portion> parserVersions,
        List<Portion> languages,
        List<Issue> issues,
        List<Novelty> labels,
        Shapes shapes,
        List<FieldPresence> fields,
        List<BlockKind> blocks,
        List<WorstPost> worst) {

    public CorpusReport {
        coverage = List.copyOf(coverage);
        forms = List.copyOf(forms);
        parserVersions = List.copyOf(parserVersions);
        languages = List.copyOf(languages);
        issues = List.copyOf(issues);
        labels = List.copyOf(labels);
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
        worst = List.copyOf(worst);
    }

    /// What all posts come to.
    ///
    /// @param posts in the report
    /// @param batches that they came with
    /// @param whole posts of which every character is accounted for
    /// @param withMeta posts that have a meta box
    /// @param meanCoverage of the posts, each counted alike; NaN where there are none
    /// @param lowestCoverage of any post; NaN where there are none
    /// @param problems that the parser reported, each counted
    /// @param findings of the checks, each counted
    public record Totals(
            int posts,
            int batches,
            int whole,
            int withMeta,
            double meanCoverage,
            double lowestCoverage,
            long problems,
            long findings) {}

    /// Posts whose coverage is in a range.
    ///
    /// @param label as in `0.999 to 1`
    /// @param from the lowest coverage in it
    public record CoverageBin(String label, double from, int posts) {}

    /// A part of something that is counted.
    ///
    /// @param count how many there are of it
    /// @param posts on how many posts
    public record Portion(String name, long count, int posts) {}

    /// A place to look at.
    ///
    /// @param id of the post
    /// @param words a message, or the text that stands there; cut where it is long
    /// @param span in the source, or null where it is about the post as a whole
    public record Example(String id, String words, @Nullable Span span) {}

    /// What the parser or a check says of some posts.
    ///
    /// @param code of the problem, or id of the rule
    /// @param finding whether a check says so; else the parser does
    /// @param severity the gravest that occurs
    /// @param count how often in all
    /// @param posts on how many posts
    /// @param examples up to [Examples#MOST], each from another post
    public record Issue(
            String code,
            boolean finding,
            Severity severity,
            long count,
            int posts,
            List<Example> examples) {
        public Issue {
            examples = List.copyOf(examples);
        }
    }

    /// Something that was never seen before.
    ///
    /// @param what the label, or the shape
    /// @param count how often in all
    /// @param posts on how many posts
    public record Novelty(String what, long count, int posts, List<Example> examples) {
        public Novelty {
            examples = List.copyOf(examples);
        }
    }

    /// Shapes of lines; see [LineShape].
    ///
    /// @param unexplained shapes of lines that nothing claimed or that stand in the meta box
    ///   without being known, those on the most posts first
    /// @param rare shapes of lines outside code that hardly any post has, those on the most posts
    ///   first; none where there are too few posts to say
    /// @param rareInAll how many rare ones there are, of which only some are listed
    /// @param distinct how many shapes there are outside code; estimated where they are very many
    /// @param rareMeans the most posts that a rare shape has; 0 where there are too few posts
    public record Shapes(
            List<Novelty> unexplained,
            List<Novelty> rare,
            long rareInAll,
            long distinct,
            int rareMeans) {
        public Shapes {
            unexplained = List.copyOf(unexplained);
            rare = List.copyOf(rare);
        }
    }

    /// How often a field of the meta box is there. The four numbers add up to the posts.
    ///
    /// @param key as in `score.quality`
    /// @param label as on the site
    /// @param entry whether it is an entry of a group
    /// @param present posts where it has a value of its type
    /// @param empty posts where the label stands with nothing after it
    /// @param bad posts whose value is of the wrong type or out of range
    /// @param missing posts without it, those without a meta box among them
    public record FieldPresence(
            String key,
            String label,
            boolean entry,
            int present,
            int empty,
            int bad,
            int missing) {}

    /// Blocks of one kind.
    ///
    /// @param count of all
    /// @param mean per post, over all posts of the report
    /// @param most on one post
    /// @param posts that have any
    public record BlockKind(String kind, long count, double mean, int most, int posts) {}

    /// A post in which something is wrong.
    ///
    /// @param errors problems and findings of that severity
    /// @param span the first place to look at, or null
    public record WorstPost(
            String id,
            String path,
            String batch,
            double coverage,
            int errors,
            int warnings,
            @Nullable Span span) {}
}
