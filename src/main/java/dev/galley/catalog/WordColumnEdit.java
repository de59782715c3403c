package dev.galley.catalog;

import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes a changed column of words out of the one before; used once, by one thread.
final class WordColumnEdit {
    /// The lists of one word that so many words stand in are shared.
    private static final int SHARED = 256;

    private final WordColumn.Store before;
    private final Function<PostFacts, List<String>> read;
    private final Map<String, Integer> fresh = new LinkedHashMap<>();
    private final int[] @Nullable [] singles = new int[SHARED][];
    private Dictionary dictionary;
    private @Nullable RoaringBitmap[] removed = {};
    private @Nullable RoaringBitmap[] added = {};
    private final RoaringBitmap emptied = new RoaringBitmap();
    private final RoaringBitmap filled = new RoaringBitmap();
    private boolean changed;

    WordColumnEdit(WordColumn.Store before, Function<PostFacts, List<String>> read) {
        this.before = before;
        this.read = read;
        this.dictionary = before.dictionary();
    }

    /// The store with the changes, or empty where they change nothing.
    Optional<WordColumn.Store> apply(Changes changes) {
        int[][] codes = codes(changes);
        dictionary = dictionary.with(fresh.keySet());
        removed = new RoaringBitmap[dictionary.size()];
        added = new RoaringBitmap[dictionary.size()];
        int chunksBefore = before.chunks().size();
        int chunkCount = changes.chunks(chunksBefore);
        List<PackedLists> chunks = new ArrayList<>(before.chunks());
        chunks.addAll(Collections.nCopies(chunkCount - chunksBefore, PackedLists.none()));
        for (int start = 0, end; start < changes.size(); start = end) {
            end = changes.endOfChunk(start);
            int chunk = Changes.chunkOf(changes.get(start).post());
            chunks.set(chunk, changedChunk(chunks.get(chunk), codes, changes, start, end));
        }
        if (!changed && chunkCount == chunksBefore) {
            return Optional.empty();
        }
        RoaringBitmap held = merged(before.held(), emptied, filled);
        return Optional.of(new WordColumn.Store(dictionary, List.copyOf(chunks), posts(), held));
    }

    /// The numbers of the words of each change; words that are new get the numbers that the
    /// dictionary will give them.
    private int[][] codes(Changes changes) {
        int[][] codes = new int[changes.size()][];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = codes(read.apply(changes.get(i)));
        }
        return codes;
    }

    private int[] codes(List<String> words) {
        if (words.size() == 1) {
            return single(code(words.getFirst()));
        }
        int[] codes = new int[words.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(words.get(i));
        }
        return codes;
    }

    private int code(String word) {
        int known = dictionary.code(word);
        return known >= 0
                ? known
                : fresh.computeIfAbsent(word, _ -> dictionary.size() + fresh.size());
    }

    /// Most lists are of one word, and most of those of a few words.
    private int[] single(int code) {
        if (code >= SHARED) {
            return new int[] {code};
        }
        int @Nullable [] list = singles[code];
        if (list == null) {
            list = new int[] {code};
            singles[code] = list;
        }
        return list;
    }

    private PackedLists changedChunk(
            PackedLists chunk, int[][] codes, Changes changes, int start, int end) {
        int @Nullable [][] lists = null;
        for (int i = start; i < end; i++) {
            int post = changes.get(i).post();
            int place = Changes.placeOf(post);
            int[] old = chunk.get(place);
            if (!Arrays.equals(codes[i], old)) {
                lists = lists == null ? chunk.toArrays() : lists;
                lists[place] = codes[i];
                note(post, old, codes[i]);
            }
        }
        return lists == null ? chunk : PackedLists.of(lists);
    }

    private void note(int post, int[] old, int[] now) {
        changed = true;
        note(removed, post, old);
        note(added, post, now);
        if (holds(now)) {
            filled.add(post);
        } else {
            emptied.add(post);
        }
    }

    private static void note(@Nullable RoaringBitmap[] byCode, int post, int[] codes) {
        for (int code : codes) {
            RoaringBitmap noted = byCode[code];
            if (noted == null) {
                noted = new RoaringBitmap();
                byCode[code] = noted;
            }
            noted.add(post);
        }
    }

    private boolean holds(int[] codes) {
        for (int code : codes) {
            if (!dictionary.word(code).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private List<RoaringBitmap> posts() {
        List<RoaringBitmap> posts = new ArrayList<>(dictionary.size());
        for (int code = 0; code < dictionary.size(); code++) {
            boolean known = code < before.posts().size();
            RoaringBitmap old = known ? before.posts().get(code) : new RoaringBitmap();
            posts.add(merged(old, removed[code], added[code]));
        }
        return List.copyOf(posts);
    }

    private static RoaringBitmap merged(
            RoaringBitmap old, @Nullable RoaringBitmap gone, @Nullable RoaringBitmap come) {
        if (gone == null && come == null) {
            return old;
        }
        RoaringBitmap merged = old.clone();
        if (gone != null) {
            merged.andNot(gone);
        }
        if (come != null) {
            merged.or(come);
        }
        merged.runOptimize();
        return merged;
    }
}
