package dev.galley.bench;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.synth.Corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/// Articles to measure with, made up and different from each other.
record MadeTexts(List<String> texts) {

    /// So many articles are more than 20 MB.
    static final int FOR_PARSING = 6_500;

    private static final long SEED = 20;

    /// Makes so many articles; the same ones each time.
    static MadeTexts of(int count) {
        Corpus corpus = new Corpus(SEED);
        return new MadeTexts(
                LongStream.rangeClosed(1, count)
                        .parallel()
                        .mapToObj(n -> new String(corpus.line(n).bytes(), StandardCharsets.UTF_8))
                        .toList());
    }

    /// The articles' bytes, each by itself.
    List<byte[]> bytes() {
        return texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /// Writes the articles as lines of JSON.
    Path writeTo(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < texts.size(); i++) {
                out.write(
                        mapper.createObjectNode()
                                .put("id", "bench-" + i)
                                .put("text", texts.get(i))
                                .toString());
                out.newLine();
            }
        }
        return file;
    }
}
