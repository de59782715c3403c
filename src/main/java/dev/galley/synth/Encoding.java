package dev.galley.synth;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the characters of a file became bytes.
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF"),
    WINDOWS_1252(Charset.forName("windows-1252"), "");

    private final Charset charset;
    private final String mark;

    Encoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /// The encoding of a post: UTF-8 for nearly all, a mark or something else for some troubled.
    static Encoding of(Dice dice, Profile profile) {
        if (profile == Profile.CLEAN) {
            return UTF_8;
        }
        return switch (dice.below(24)) {
            case 0, 1, 2 -> UTF_8_MARKED;
            case 3 -> UTF_16LE;
            case 4 -> UTF_16BE;
            case 5, 6 -> WINDOWS_1252;
            default -> UTF_8;
        };
    }

    /// This encoding, or UTF-8 where it cannot hold the text or would be taken for UTF-8.
    Encoding fit(String text) {
        boolean fits = this != WINDOWS_1252 || (holds(text) && !isUtf8(text.getBytes(charset)));
        return fits ? this : UTF_8;
    }

    /// Whether the bytes do not say how they are to be read.
    boolean isGuessed() {
        return this == WINDOWS_1252;
    }

    /// The bytes of a file.
    byte[] bytes(String text) {
        return (mark + text).getBytes(charset);
    }

    private boolean holds(String text) {
        return charset.newEncoder().canEncode(text);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
