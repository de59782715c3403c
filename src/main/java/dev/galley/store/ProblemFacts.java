package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a post is listed with of its problems and findings: those of the parser, then the findings
/// of every rule that is not common in its batch.
///
/// @param words the codes and rules, each once
/// @param count how many problems and findings there are
/// @param severities the sum of [Noted#bit] of their severities
record ProblemFacts(List<String> words, int count, int severities) {

    /// The facts of a post.
    ///
    /// @param common the rules that are said once, for the batch
    static ProblemFacts of(List<Noted> problems, List<Noted> findings, Set<String> common) {
        List<Noted> all =
                Stream.concat(
                                problems.stream(),
                                findings.stream().filter(f -> !common.contains(f.word())))
                        .toList();
        List<String> words = all.stream().map(Noted::word).distinct().toList();
        int severities = 0;
        for (Noted noted : all) {
            severities |= Noted.bit(noted.severity());
        }
        return new ProblemFacts(words, all.size(), severities);
    }

    /// The words as they stand in a column.
    @Nullable String column() {
        return Facts.joined(words);
    }
}
