package dev.galley.bench;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Articles to measure with: the samples over and over, each time as another post.
record Corpus(List<String> texts) {

    /// So many articles are more than 20 MB.
    static final int FOR_PARSING = 6_500;

    private static final Pattern SOURCE_ID = Pattern.compile("source id: alphanode-[0-9]+");

    /// Makes a corpus of `count` articles from a folder of samples.
    static Corpus of(Path samples, int count) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.sorted().toList()) {
                sources.add(Files.readString(file).replace("\uFEFF", ""));
            }
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String source = sources.get(i % sources.size());
            texts.add(SOURCE_ID.matcher(source).replaceAll("source id: bench-" + i));
        }
        return new Corpus(texts);
    }

    /// The articles' bytes, each by itself.
    List<byte[]> bytes() {
        return texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /// Writes the corpus as lines of JSON.
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
