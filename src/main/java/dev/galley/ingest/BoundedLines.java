package dev.galley.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream into lines without ever holding more than one of them, or more of one than a
/// limit. Lines end at LF; a CR before it stays. A UTF-8 byte order mark at the start is left out.
final class BoundedLines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    BoundedLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /// The number of the current line, from 1.
    long number() {
        return number;
    }

    /// Whether the current line is longer than the limit; the rest of it was passed over.
    boolean isTooLong() {
        return tooLong;
    }

    /// Goes on to the next line and gives its bytes, empty at the end as for an empty line; ask
    /// [#atEnd] first.
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        tooLong = false;
        number++;
        boolean ended = false;
        while (!ended && !atEnd()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            ended = end < to;
            keep(line, end);
            from = ended ? end + 1 : end;
        }
        return withoutMark(line.toByteArray());
    }

    /// Whether nothing is left.
    boolean atEnd() throws IOException {
        while (from >= to) {
            from = 0;
            to = in.read(buffer);
            if (to < 0) {
                to = 0;
                return true;
            }
        }
        return false;
    }

    private void keep(ByteArrayOutputStream line, int end) {
        int length = end - from;
        if (line.size() + length > limit) {
            tooLong = true;
            line.reset();
        }
        if (!tooLong) {
            line.write(buffer, from, length);
        }
    }

    private byte[] withoutMark(byte[] line) {
        boolean marked =
                number == 1
                        && line.length >= 3
                        && (line[0] & 0xFF) == 0xEF
                        && (line[1] & 0xFF) == 0xBB
                        && (line[2] & 0xFF) == 0xBF;
        return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
    }
}
