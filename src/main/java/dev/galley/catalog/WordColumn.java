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
    private final WordTally tally;
    private final Once<List<FacetCount>> zeros = new Once<>(this::zeros);

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

        /// The posts that have any of some words.
        RoaringBitmap union(int... codes) {
            return codes.length == 1
                    ? posts.get(codes[0])
                    : RoaringBitmap.or(Arrays.stream(codes).mapToObj(posts::get).iterator());
        }
    }

    private WordColumn(Field field, FactSource.Words source, Store store) {
        this.field = field;
        this.source = source;
        this.store = store;
        this.tally = new WordTally(store);
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
    long[] ranks(Rows rows, Comparator<String> order) {
        long[] rankOf = new long[store.dictionary.size()];
        Arrays.fill(rankOf, PackedNumbers.MISSING);
        long rank = 0;
        for (String value : store.dictionary.byValue().keySet().stream().sorted(order).toList()) {
            for (int code : store.dictionary.codesOf(value)) {
                rankOf[code] = rank;
            }
            rank++;
        }
        long[] ranks = new long[rows.count()];
        var each = rows.posts().getIntIterator();
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
        if (field == Field.PROBLEM) {
            List<Integer> below = store.dictionary.codesFrom(value + ".");
            codes = Stream.concat(codes.stream(), below.stream()).toList();
        } else if (!codes.isEmpty()) {
            int known = store.dictionary.valueOf(codes.getFirst());
            return known < 0 ? new RoaringBitmap() : tally.posts(known);
        }
        return store.union(codes.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public RoaringBitmap held() {
        return store.held;
    }

    @Override
    public List<FacetCount> counts(Rows rows) {
        return counts(rows, tally.count(rows));
    }

    /// The counts as a table of facets shows them: the words that only other posts have follow with
    /// a count of zero.
    List<FacetCount> lines(Rows rows) {
        int[] counts = tally.count(rows);
        List<FacetCount> lines = counts(rows, counts);
        if (!rows.isAll()) {
            int[] byTotal = FacetOrder.descending(tally.totals());
            for (int i = 0; i < byTotal.length; i++) {
                if (counts[byTotal[i]] == 0) {
                    lines.add(zeros.get().get(i));
                }
            }
        }
        return lines;
    }

    private List<FacetCount> counts(Rows rows, int[] counts) {
        List<FacetCount> found = new ArrayList<>();
        for (int value : FacetOrder.descending(counts)) {
            found.add(new FacetCount(field, usual(value, rows.posts()), counts[value]));
        }
        FacetOrder.addMissing(field, rows, store.held, found);
        return found;
    }

    /// A line with a count of zero for each value that any post has, the most frequent first.
    private List<FacetCount> zeros() {
        return Arrays.stream(FacetOrder.descending(tally.totals()))
                .mapToObj(value -> new FacetCount(field, usual(value, store.held), 0))
                .toList();
    }

    private String usual(int value, RoaringBitmap within) {
        int[] codes = store.dictionary.codes(value);
        Comparator<Integer> byCount = Comparator.comparingInt(c -> count(c, within));
        int code =
                codes.length == 1
                        ? codes[0]
                        : Arrays.stream(codes)
                                .boxed()
                                .max(
                                        byCount.thenComparing(
                                                store.dictionary::word, Comparator.reverseOrder()))
                                .orElseThrow();
        return store.dictionary.word(code).strip();
    }

    private int count(int code, RoaringBitmap within) {
        return RoaringBitmap.andCardinality(store.posts.get(code), within);
    }
}
