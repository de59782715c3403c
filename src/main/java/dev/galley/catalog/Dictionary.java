package dev.galley.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

/// The different words of a column, numbered from 0 in the order in which they came. Words that
/// differ only in case or blanks at the ends are one value in queries. Immutable.
final class Dictionary {
    private static final Dictionary EMPTY = new Dictionary(List.of());

    private final List<String> words;
    private final Map<String, Integer> codes;
    private final TreeMap<String, List<Integer>> byValue;
    private final int[][] codesOfValues;
    private final int[] valueOfCode;

    private Dictionary(List<String> words) {
        this.words = List.copyOf(words);
        this.codes = HashMap.newHashMap(words.size());
        this.byValue = new TreeMap<>();
        for (String word : words) {
            int code = codes.size();
            codes.put(word, code);
            byValue.computeIfAbsent(Field.fold(word), _ -> new ArrayList<>(1)).add(code);
        }
        this.codesOfValues =
                byValue().values().stream()
                        .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        this.valueOfCode = new int[words.size()];
        Arrays.fill(valueOfCode, -1);
        for (int value = 0; value < codesOfValues.length; value++) {
            for (int code : codesOfValues[value]) {
                valueOfCode[code] = value;
            }
        }
    }

    static Dictionary empty() {
        return EMPTY;
    }

    int size() {
        return words.size();
    }

    String word(int code) {
        return words.get(code);
    }

    /// The number of a word that is in the dictionary.
    int code(String word) {
        return codes.getOrDefault(word, -1);
    }

    /// The dictionary with these words too; the same object where it has them.
    Dictionary with(Iterable<String> more) {
        SequencedSet<String> fresh = new LinkedHashSet<>();
        for (String word : more) {
            if (!codes.containsKey(word)) {
                fresh.add(word);
            }
        }
        if (fresh.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(words);
        all.addAll(fresh);
        return new Dictionary(all);
    }

    /// The numbers of the words for each value, in the order of the values; blank words are no
    /// value.
    SortedMap<String, List<Integer>> byValue() {
        return Collections.unmodifiableSortedMap(byValue.tailMap("", false));
    }

    /// How many values there are; they are numbered from 0 in their order.
    int values() {
        return codesOfValues.length;
    }

    /// The numbers of the words for the value with a number; not to be changed.
    int[] codes(int value) {
        return codesOfValues[value];
    }

    /// The number of the value that a word stands for, or -1 for a blank word.
    int valueOf(int code) {
        return valueOfCode[code];
    }

    /// The numbers of the words for a value.
    List<Integer> codesOf(String value) {
        return byValue.getOrDefault(value, List.of());
    }

    /// The numbers of the words whose value begins with a text.
    List<Integer> codesFrom(String start) {
        return byValue.subMap(start, start + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
