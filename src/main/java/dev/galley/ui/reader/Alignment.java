package dev.galley.ui.reader;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

/// Which place of a shown text is which place of the source it was read from. The two are the same
/// but for white space, and for what the source has before the text (a bullet, a number, "Image:").
final class Alignment {

    private final Dense source;
    private final Dense text;
    private final int offset;
    private final String shown;

    private Alignment(Dense source, Dense text, int offset, String shown) {
        this.source = source;
        this.text = text;
        this.offset = offset;
        this.shown = shown;
    }

    /// The alignment of a text with a region of the source; null where the text is not to be found
    /// there because it was changed.
    static @Nullable Alignment of(String source, Span region, String shown) {
        if (region.end() > source.length()) {
            return null;
        }
        Dense inSource = Dense.of(source, region.start(), region.end());
        Dense inText = Dense.of(shown, 0, shown.length());
        int offset = inText.chars().isEmpty() ? -1 : inSource.chars().lastIndexOf(inText.chars());
        return offset < 0 ? null : new Alignment(inSource, inText, offset, shown);
    }

    /// Where words stand in a text, white space aside, if they stand there exactly once; else null.
    static @Nullable Span only(String words, String shown) {
        Dense wanted = Dense.of(words, 0, words.length());
        Dense text = Dense.of(shown, 0, shown.length());
        int at = wanted.chars().isEmpty() ? -1 : text.chars().indexOf(wanted.chars());
        if (at < 0 || text.chars().indexOf(wanted.chars(), at + 1) >= 0) {
            return null;
        }
        return text.stretch(at, at + wanted.chars().length());
    }

    /// The part of the text that a span of the source became; null where that part is not shown. An
    /// empty span, or one of white space, stands for the word after it, else before it.
    @Nullable Span shown(Span span) {
        int from = Math.max(source.firstFrom(span.start()) - offset, 0);
        int to = Math.min(source.firstFrom(span.end()) - offset, text.chars().length());
        if (from < to) {
            return text.stretch(from, to);
        }
        boolean blank = source.firstFrom(span.start()) == source.firstFrom(span.end());
        return blank && to >= 0 ? wordAt(Math.min(from, text.chars().length() - 1)) : null;
    }

    private Span wordAt(int index) {
        int start = text.place(index);
        int end = start;
        while (start > 0 && !Character.isWhitespace(shown.charAt(start - 1))) {
            start--;
        }
        while (end < shown.length() && !Character.isWhitespace(shown.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /// A text without its white space, and where each character came from.
    private static final class Dense {
        private final String chars;
        private final int[] places;

        private Dense(String chars, int[] places) {
            this.chars = chars;
            this.places = places;
        }

        static Dense of(String text, int from, int to) {
            StringBuilder chars = new StringBuilder(to - from);
            int[] places = new int[to - from];
            for (int i = from; i < to; i++) {
                if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                    places[chars.length()] = i;
                    chars.append(text.charAt(i));
                }
            }
            return new Dense(chars.toString(), places);
        }

        String chars() {
            return chars;
        }

        int place(int index) {
            return places[index];
        }

        /// The index of the first character at or after a place of the text.
        int firstFrom(int place) {
            int low = 0;
            int high = chars.length();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places[middle] < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        Span stretch(int from, int to) {
            return new Span(places[from], places[to - 1] + 1);
        }
    }
}
