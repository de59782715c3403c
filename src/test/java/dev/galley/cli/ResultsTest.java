package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

class ResultsTest {

    @Test
    void linesAndObjectsComeInOrderAsUtf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Results results = new Results(out);
        results.line("über");
        results.object(
                json -> {
                    json.writeStartObject();
                    json.writeStringField("a", "é\n");
                    json.writeEndObject();
                });
        results.line("end");
        results.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("über\n{\"a\":\"é\\n\"}\nend\n");
    }

    @Test
    void nothingIsHandedOnBeforeItHasTo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Results results = new Results(out);
        results.line("a");
        assertThat(out.size()).isZero();
        results.flush();
        assertThat(out.size()).isEqualTo(2);
    }

    @Test
    void aReaderThatIsGoneIsToldFromAFullDisk() {
        assertThat(lost("Broken pipe").readerIsGone()).isTrue();
        assertThat(lost("No space left on device").readerIsGone()).isFalse();
    }

    private static ResultsLost lost(String why) {
        Results results = new Results(failing(why));
        results.line("a");
        ResultsLost lost = catchThrowableOfType(ResultsLost.class, results::flush);
        assertThat(lost).isNotNull();
        return lost;
    }

    /// A stream that takes nothing.
    static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
