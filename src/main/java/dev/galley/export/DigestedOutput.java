package dev.galley.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An output that counts its bytes and knows their SHA-256.
final class DigestedOutput extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    DigestedOutput(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        digest.update(buffer, offset, length);
        bytes += length;
    }

    /// What was written; once only, at the end.
    PostSink.Written written() {
        return new PostSink.Written(HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
