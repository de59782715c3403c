package dev.galley.report;

import dev.galley.report.CorpusReport.Example;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.TreeMap;

/// The first place on each of a few posts: those with the lowest numbers, whatever the order in
/// which they come. For one thread.
final class Examples {

    /// So many are enough to see what something is about.
    static final int MOST = 5;

    private static final int LONGEST = 160;

    private final TreeMap<Integer, Example> byPost = new TreeMap<>();

    void add(ReportedPost post, String words, @Nullable Span span) {
        if (wanted(post.number())) {
            put(post.number(), new Example(post.id(), cut(words), span));
        }
    }

    /// Takes over what another one has of other posts.
    void merge(Examples other) {
        other.byPost.forEach(
                (number, example) -> {
                    if (wanted(number)) {
                        put(number, example);
                    }
                });
    }

    List<Example> list() {
        return List.copyOf(byPost.values());
    }

    private boolean wanted(int number) {
        return byPost.size() < MOST
                ? !byPost.containsKey(number)
                : number < byPost.lastKey() && !byPost.containsKey(number);
    }

    private void put(int number, Example example) {
        byPost.put(number, example);
        if (byPost.size() > MOST) {
            byPost.pollLastEntry();
        }
    }

    /// A text of at most [#LONGEST] units; never half of a character.
    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        boolean half = Character.isHighSurrogate(words.charAt(LONGEST - 2));
        return words.substring(0, half ? LONGEST - 2 : LONGEST - 1) + "…";
    }
}
