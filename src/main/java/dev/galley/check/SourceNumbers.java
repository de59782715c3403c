package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The numbers that say where a post comes from. Leading zeros do not count.
///
/// @param id at the end of the source id: 42 in `alphanode-000042`
/// @param seed of the payload
/// @param reference all numbers of the reference, empty where it has fewer than two: 42 and 1234 in
///   `anp-ref-000042-1234`
record SourceNumbers(OptionalLong id, OptionalLong seed, List<Long> reference) {

    private static final int MOST_DIGITS = 18;

    SourceNumbers {
        reference = List.copyOf(reference);
    }

    static SourceNumbers of(PostMeta meta) {
        Optional<String> sourceId = meta.text(MetaField.PAYLOAD, "source_id");
        List<Long> inReference = numbers(meta.text(MetaField.REFERENCE).orElse(""));
        return new SourceNumbers(
                sourceId.map(SourceNumbers::last).orElse(OptionalLong.empty()),
                meta.number(MetaField.PAYLOAD, "seed"),
                inReference.size() < 2 ? List.of() : inReference);
    }

    /// Whether the reference holds one of the numbers; false where there is none.
    boolean refersTo(OptionalLong number) {
        return number.isPresent() && reference.contains(number.getAsLong());
    }

    /// Whether id and seed are both there and differ.
    boolean seedDiffers() {
        return id.isPresent() && seed.isPresent() && id.getAsLong() != seed.getAsLong();
    }

    private static OptionalLong last(String sourceId) {
        String text = sourceId.strip();
        boolean atEnd = !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
        List<Long> numbers = atEnd ? numbers(text) : List.of();
        return numbers.isEmpty() ? OptionalLong.empty() : OptionalLong.of(numbers.getLast());
    }

    /// The numbers of a text that have at most 18 digits.
    private static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && isDigit(text.charAt(i));
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                if (i - start <= MOST_DIGITS) {
                    numbers.add(Long.parseLong(text, start, i, 10));
                }
                start = -1;
            }
        }
        return numbers;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
