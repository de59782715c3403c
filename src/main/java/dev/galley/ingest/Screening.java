package dev.galley.ingest;

import dev.galley.text.SourceText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/// Looks at bytes before they count as an article: not too many, not none, and text.
final class Screening {

    /// The most bytes that an article may have: 16 MiB.
    static final int LIMIT = 16 << 20;

    private static final int[][] NOT_TEXT = {
        {'%', 'P', 'D', 'F', '-'},
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8'},
        {'P', 'K', 3, 4},
        {0x1F, 0x8B}
    };

    /// Text has next to no zero bytes: a stray one is read as it is, more of them mean a program's
    /// own file, or UTF-16 without its mark.
    private static final int TEXT_BYTES_A_ZERO = 64;

    private Screening() {}

    /// Reads at most one byte more than an article may have, whatever the stream holds.
    static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(LIMIT + 1);
    }

    /// The bytes as an article, or why they are none.
    static Found article(String path, String identity, @Nullable String lineId, byte[] bytes) {
        if (bytes.length > LIMIT) {
            return Refusal.tooLarge(path);
        }
        if (isBlank(bytes)) {
            return Refusal.empty(path);
        }
        return isText(bytes)
                ? new Found.Text(path, identity, lineId, bytes)
                : Refusal.notText(path);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return false;
            }
        }
        return SourceText.decode(bytes)
                .text()
                .chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isText(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return true;
        }
        for (int[] mark : NOT_TEXT) {
            if (startsWith(bytes, mark)) {
                return false;
            }
        }
        int zeros = 0;
        for (byte b : bytes) {
            if (b == 0) {
                zeros++;
            }
        }
        return zeros <= bytes.length / TEXT_BYTES_A_ZERO;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
