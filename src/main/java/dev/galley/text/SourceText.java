package dev.galley.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A decoded text and where it came from.
///
/// @param text the decoded text, without a byte order mark, line ends as they are in the file
/// @param encoding what the bytes were read as
/// @param guessed whether the bytes were not UTF-8 and were therefore read as Windows-1252
/// @param sha256 SHA-256 of the bytes, in hex
public record SourceText(String text, Charset encoding, boolean guessed, String sha256) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Decodes bytes: a byte order mark decides (UTF-8, UTF-16), else UTF-8, else Windows-1252.
    /// Accepts any bytes.
    public static SourceText decode(byte[] bytes) {
        String hash = sha256(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, hash);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE, hash);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE, hash);
        }
        return utf8(bytes, 0, hash);
    }

    /// SHA-256 of bytes, in hex.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static SourceText utf16(byte[] bytes, Charset charset, String hash) {
        String text = new String(bytes, 2, bytes.length - 2, charset);
        return new SourceText(text, charset, false, hash);
    }

    private static SourceText utf8(byte[] bytes, int from, String hash) {
        String quick = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return new SourceText(quick, StandardCharsets.UTF_8, false, hash);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(buffer)
                            .toString();
            return new SourceText(text, StandardCharsets.UTF_8, false, hash);
        } catch (CharacterCodingException notUtf8) {
            String text = new String(bytes, from, bytes.length - from, WINDOWS_1252);
            return new SourceText(text, WINDOWS_1252, true, hash);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
