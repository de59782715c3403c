package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The words that each post has in a field: a bitmap of posts for each word, and for each post the
/// numbers of its words in order, from which its facts are rebuilt.
final class WordColumn implements Column {
    private final Field field;
    private final FactSource.Words source;
    private final Store store;

    /// What a column holds.
    ///
    /// @param posts the posts of each word, by the number of the word
    /// @param held the posts that have a word that is not blank
    record Store(
            Dictionary dictionary,
            List<PackedLists> chunks,
            List<RoaringBitmap> posts,
            RoaringBitmap held) {

        /// The numbers of a post's words.
        int[] codes(int post) {
            int chunk = Changes.chunkOf(post);
            return chunk < chunks.size()
                    ? chunks.get(chunk).get(Changes.placeOf(post))
                    : PackedLists.none().get(0);
        }
    }

    private WordColumn(Field field, FactSource.Words source, Store store) {
        this.field = field;
        this.source = source;
        this.store = store;
    }

    static WordColumn empty(Field field, FactSource.Words source) {
        Store nothing = new Store(Dictionary.empty(), List.of(), List.of(), new RoaringBitmap());
        return new WordColumn(field, source, nothing);
    }

    Field field() {
        return field;
    }

    @Override
    public WordColumn with(Changes changes) {
        return new WordColumnEdit(store, source.read())
                .apply(changes)
                .map(changed -> new WordColumn(field, source, changed))
                .orElse(this);
    }

    /// The words of a post as they came.
    List<String> get(int post) {
        return Arrays.stream(store.codes(post)).mapToObj(store.dictionary::word).toList();
    }

    /// The places of the first words of some posts, in post order, when the values are ordered;
    /// [PackedNumbers#MISSING] for posts without one.
    long[] ranks(RoaringBitmap posts, Comparator<String> order) {
        long[] rankOf = new long[store.dictionary.size()];
        Arrays.fill(rankOf, PackedNumbers.MISSING);
        long rank = 0;
        for (String value : store.dictionary.byValue().keySet().stream().sorted(order).toList()) {
            for (int code : store.dictionary.codesOf(value)) {
                rankOf[code] = rank;
            }
            rank++;
        }
        long[] ranks = new long[posts.getCardinality()];
        var each = posts.getIntIterator();
        for (int i = 0; i < ranks.length; i++) {
            int post = each.next();
            int first = store.chunks.get(Changes.chunkOf(post)).first(Changes.placeOf(post));
            ranks[i] = first < 0 ? PackedNumbers.MISSING : rankOf[first];
        }
        return ranks;
    }

    @Override
    public RoaringBitmap matching(String value) {
        List<Integer> codes = store.dictionary.codesOf(value);
        if (field != Field.PROBLEM) {
            return union(codes);
        }
        List<Integer> below = store.dictionary.codesFrom(value + ".");
        return union(Stream.concat(codes.stream(), below.stream()).toList());
    }

    @Override
    public RoaringBitmap held() {
        return store.held;
    }

    @Override
    public List<FacetCount> counts(RoaringBitmap within) {
        List<FacetCount> found = new ArrayList<>();
        store.dictionary
                .byValue()
                .forEach(
                        (_, codes) -> {
                            int count = RoaringBitmap.andCardinality(union(codes), within);
                            if (count > 0) {
                                found.add(new FacetCount(field, usual(codes, within), count));
                            }
                        });
        return found;
    }

    private String usual(List<Integer> codes, RoaringBitmap within) {
        Comparator<Integer> byCount = Comparator.comparingInt(c -> count(c, within));
        int code =
                codes.size() == 1
                        ? codes.getFirst()
                        : codes.stream()
                                .max(
                                        byCount.thenComparing(
                                                store.dictionary::word, Comparator.reverseOrder()))
                                .orElseThrow();
        return store.dictionary.word(code).strip();
    }

    private int count(int code, RoaringBitmap within) {
        return RoaringBitmap.andCardinality(store.posts.get(code), within);
    }

    private RoaringBitmap union(List<Integer> codes) {
        return codes.size() == 1
                ? store.posts.get(codes.getFirst())
                : RoaringBitmap.or(codes.stream().map(store.posts::get).iterator());
    }
}
