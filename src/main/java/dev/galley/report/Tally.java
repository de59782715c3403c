package dev.galley.report;

import dev.galley.report.CorpusReport.Novelty;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Counts words of which there may be any number, and keeps the frequent ones. Exact up to `2 *
/// size` words; beyond, the half on the fewest posts is dropped and, should a word of it come
/// again, counted from nothing ("lossy counting", Manku and Motwani 2002), so that memory stays
/// bounded and what is on many posts is never lost. For one thread.
final class Tally {

    private static final Comparator<Map.Entry<String, Entry>> BY_POSTS =
            Comparator.comparingInt((Map.Entry<String, Entry> e) -> e.getValue().posts)
                    .reversed()
                    .thenComparing(Map.Entry::getKey);

    private final int size;
    private final Map<String, Entry> entries = new HashMap<>();

    /// @param size how many words are kept at least
    Tally(int size) {
        this.size = size;
    }

    /// What is known of one word.
    static final class Entry {
        private final Examples examples = new Examples();
        private long count;
        private int posts;
        private int lastPost = -1;

        /// Counts one more; the places of one post must come one behind the other.
        void add(ReportedPost post, String words, @Nullable Span span) {
            count++;
            if (lastPost != post.number()) {
                lastPost = post.number();
                posts++;
                examples.add(post, words, span);
            }
        }

        void merge(Entry other) {
            count += other.count;
            posts += other.posts;
            examples.merge(other.examples);
        }

        int posts() {
            return posts;
        }

        Novelty novelty(String what) {
            return new Novelty(what, count, posts, examples.list());
        }
    }

    /// Counts a word of a post; all of a post's words come before those of the next.
    void add(String word, ReportedPost post, String words, @Nullable Span span) {
        entries.computeIfAbsent(word, _ -> new Entry()).add(post, words, span);
        prune();
    }

    /// Adds what another one has counted on other posts.
    void merge(Tally other) {
        other.entries.forEach(
                (word, entry) -> entries.computeIfAbsent(word, _ -> new Entry()).merge(entry));
        prune();
    }

    /// Those on the most posts, the words of the alphabet's beginning first where they are equal.
    List<Novelty> most(int most, Predicate<String> wanted) {
        return entries.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .sorted(BY_POSTS)
                .limit(most)
                .map(entry -> entry.getValue().novelty(entry.getKey()))
                .toList();
    }

    private void prune() {
        if (entries.size() > 2 * size) {
            List<Map.Entry<String, Entry>> all = new ArrayList<>(entries.entrySet());
            all.sort(BY_POSTS);
            all.subList(size, all.size()).forEach(entry -> entries.remove(entry.getKey()));
        }
    }
}
