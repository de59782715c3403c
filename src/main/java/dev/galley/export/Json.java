package dev.galley.export;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.OutputStream;

/// How exports and manifests write and read JSON.
final class Json {

    /// Reads and writes trees.
    static final ObjectMapper MAPPER =
            new ObjectMapper(
                    new JsonFactoryBuilder()
                            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                            .rootValueSeparator((String) null)
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxStringLength(64 << 20)
                                            .build())
                            .build());

    private Json() {}

    /// A generator of UTF-8 that puts nothing between objects and leaves the stream open.
    static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.getFactory().createGenerator(out);
    }
}
