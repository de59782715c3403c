package dev.galley.catalog;

import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Makes a changed column of words out of the one before; used once, by one thread.
final class WordColumnEdit {
    private final WordColumn.Store before;
    private final Function<PostFacts, List<String>> read;
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
        dictionary = dictionary.with(words(changes));
        removed = new RoaringBitmap[dictionary.size()];
        added = new RoaringBitmap[dictionary.size()];
        int chunksBefore = before.chunks().size();
        int chunkCount = changes.chunks(chunksBefore);
        List<PackedLists> chunks = new ArrayList<>(before.chunks());
        chunks.addAll(Collections.nCopies(chunkCount - chunksBefore, PackedLists.none()));
        for (int start = 0, end; start < changes.size(); start = end) {
            end = changes.endOfChunk(start);
            int chunk = Changes.chunkOf(changes.get(start).post());
            chunks.set(chunk, changedChunk(chunks.get(chunk), changes, start, end));
        }
        if (!changed && chunkCount == chunksBefore) {
            return Optional.empty();
        }
        RoaringBitmap held = merged(before.held(), emptied, filled);
        return Optional.of(new WordColumn.Store(dictionary, List.copyOf(chunks), posts(), held));
    }

    private Set<String> words(Changes changes) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            for (String word : read.apply(changes.get(i))) {
                if (before.dictionary().code(word) < 0) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private PackedLists changedChunk(PackedLists chunk, Changes changes, int start, int end) {
        int @Nullable [][] lists = null;
        for (int i = start; i < end; i++) {
            PostFacts facts = changes.get(i);
            int place = Changes.placeOf(facts.post());
            int[] codes = codes(facts);
            int[] old = chunk.get(place);
            if (!Arrays.equals(codes, old)) {
                lists = lists == null ? chunk.toArrays() : lists;
                lists[place] = codes;
                note(facts.post(), old, codes);
            }
        }
        return lists == null ? chunk : PackedLists.of(lists);
    }

    private int[] codes(PostFacts facts) {
        List<String> words = read.apply(facts);
        int[] codes = new int[words.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = dictionary.code(words.get(i));
        }
        return codes;
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
