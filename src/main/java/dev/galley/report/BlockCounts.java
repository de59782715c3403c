package dev.galley.report;

import dev.galley.article.Block;
import dev.galley.report.CorpusReport.BlockKind;
import dev.galley.report.CorpusReport.Portion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts blocks by kind, and code by language. For one thread.
final class BlockCounts {

    /// What stands for code whose language is not known.
    static final String UNKNOWN = "not known";

    private static final List<String> KINDS =
            List.of("paragraph", "heading", "list", "code", "image");

    private final Map<String, Count> kinds = new LinkedHashMap<>();
    private final Map<String, Count> languages = new TreeMap<>();

    BlockCounts() {
        KINDS.forEach(kind -> kinds.put(kind, new Count()));
    }

    /// How many there are in all, on how many posts, and most on one.
    private static final class Count {
        private long all;
        private int posts;
        private int most;

        void add(int onPost) {
            all += onPost;
            posts += onPost > 0 ? 1 : 0;
            most = Math.max(most, onPost);
        }

        void merge(Count other) {
            all += other.all;
            posts += other.posts;
            most = Math.max(most, other.most);
        }
    }

    void add(List<Block> blocks) {
        Map<String, Integer> ofKind = new TreeMap<>();
        Map<String, Integer> ofLanguage = new TreeMap<>();
        for (Block block : blocks) {
            ofKind.merge(block.kind(), 1, Integer::sum);
            if (block instanceof Block.Code code) {
                String language = code.language() == null ? UNKNOWN : code.language();
                ofLanguage.merge(language, 1, Integer::sum);
            }
        }
        put(kinds, ofKind);
        put(languages, ofLanguage);
    }

    void merge(BlockCounts other) {
        other.kinds.forEach((kind, count) -> of(kinds, kind).merge(count));
        other.languages.forEach((language, count) -> of(languages, language).merge(count));
    }

    List<BlockKind> kinds(int posts) {
        return kinds.entrySet().stream().map(e -> kind(e.getKey(), e.getValue(), posts)).toList();
    }

    List<Portion> languages() {
        return languages.entrySet().stream()
                .map(e -> new Portion(e.getKey(), e.getValue().all, e.getValue().posts))
                .sorted(Comparator.comparingLong(Portion::count).reversed())
                .toList();
    }

    private static BlockKind kind(String kind, Count count, int posts) {
        double mean = posts == 0 ? 0 : (double) count.all / posts;
        return new BlockKind(kind, count.all, mean, count.most, count.posts);
    }

    private static void put(Map<String, Count> counts, Map<String, Integer> onPost) {
        onPost.forEach((name, number) -> of(counts, name).add(number));
    }

    private static Count of(Map<String, Count> counts, String name) {
        return counts.computeIfAbsent(name, _ -> new Count());
    }
}
