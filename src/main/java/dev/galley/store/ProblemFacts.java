package dev.galley.store;

import dev.galley.article.Checked;
import dev.galley.article.Finding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a post is listed with of its problems and findings: those of the parser, then the findings
/// of every rule that is not common in its batch.
///
/// @param words the codes and rules, each once
/// @param count how many problems and findings there are
record ProblemFacts(List<String> words, int count) {

    /// The facts of a post.
    ///
    /// @param codes the code of each problem
    /// @param rules the rule of each finding
    /// @param common the rules that are said once, for the batch
    static ProblemFacts of(List<String> codes, List<String> rules, Set<String> common) {
        List<String> own = rules.stream().filter(rule -> !common.contains(rule)).toList();
        List<String> words = Stream.concat(codes.stream(), own.stream()).distinct().toList();
        return new ProblemFacts(words, codes.size() + own.size());
    }

    /// The rule of each finding.
    static List<String> rules(Checked checked) {
        return checked.findings().stream().map(Finding::rule).toList();
    }

    /// The words as they stand in a column.
    @Nullable String column() {
        return Facts.joined(words);
    }
}
