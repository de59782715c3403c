package dev.galley.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Says how many bytes were read from a stream.
final class CountedBytes extends FilterInputStream {

    private final LongConsumer taken;

    CountedBytes(InputStream in, LongConsumer taken) {
        super(in);
        this.taken = taken;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            taken.accept(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int some = in.read(buffer, from, most);
        if (some > 0) {
            taken.accept(some);
        }
        return some;
    }
}
