package dev.galley.text;

/// A place in a decoded text: zero-based, end-exclusive, counted in UTF-16 code units, a byte order
/// mark not counted.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /// The text that this span covers.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// The number of UTF-16 units covered.
    public int length() {
        return end - start;
    }

    /// The smallest span that covers both.
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Whether a unit belongs to both.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
