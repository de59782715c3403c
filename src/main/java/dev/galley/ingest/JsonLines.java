package dev.galley.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/// The articles in a file with one `{"id": ..., "text": ...}` a line, packed by gzip or not. A line
/// that cannot be read is a failure of its own; empty lines are passed over.
final class JsonLines {

    /// The most bytes of a line: a whole article with every second byte escaped, and some more.
    static final int LINE_LIMIT = 3 * Screening.LIMIT + (1 << 16);

    private record Line(@Nullable String id, String text) {}

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxStringLength(LINE_LIMIT).build())
                    .build();

    private final FileAccess access;
    private final Path file;
    private final String shown;
    private final LongConsumer taken;

    /// @param taken hears of the bytes that were read from the file, packed or not
    JsonLines(FileAccess access, Path file, String shown, LongConsumer taken) {
        this.access = access;
        this.file = file;
        this.shown = shown;
        this.taken = taken;
    }

    /// Hands on all lines; false where the receiver stopped it.
    boolean read(Sources.Receiver each) {
        boolean packed = shown.toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream raw = new CountedBytes(access.open(file), taken)) {
            return packed ? unpacked(raw, each) : lines(raw, each);
        } catch (IOException e) {
            return each.take(Refusal.unreadable(shown, e));
        }
    }

    private boolean unpacked(InputStream raw, Sources.Receiver each) {
        try (InputStream in = new GZIPInputStream(raw, 1 << 16)) {
            return lines(in, each);
        } catch (IOException e) {
            return each.take(Refusal.badArchive(shown, Refusal.reason(e)));
        }
    }

    private boolean lines(InputStream in, Sources.Receiver each) throws IOException {
        BoundedLines lines = new BoundedLines(in, LINE_LIMIT);
        boolean some = false;
        while (!lines.atEnd()) {
            byte[] line = lines.next();
            if (!lines.isTooLong() && isBlank(line)) {
                continue;
            }
            some = true;
            String number = "line-" + lines.number();
            boolean goOn =
                    lines.isTooLong()
                            ? each.take(Refusal.tooLarge(shown + "!" + number))
                            : each.later(line.length, () -> found(line, number));
            if (!goOn) {
                return false;
            }
        }
        return some || each.take(Refusal.empty(shown));
    }

    private Found found(byte[] bytes, String number) {
        try {
            Line line = parse(bytes);
            String id = line.id();
            String path = shown + "!" + (id == null ? number : id);
            String identity = id == null ? Sources.name(file) + "!" + number : id;
            return Screening.article(path, identity, id, encode(line.text()));
        } catch (JsonProcessingException e) {
            return Refusal.badLine(shown + "!" + number, e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            return Refusal.badLine(shown + "!" + number, "half a character in the text");
        } catch (IOException e) {
            return Refusal.badLine(shown + "!" + number, Refusal.reason(e));
        }
    }

    private static Line parse(byte[] bytes) throws IOException {
        String id = null;
        String text = null;
        try (JsonParser json = JSON.createParser(bytes)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "not an object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (key.equals("id")) {
                    id = id(json, value);
                } else if (key.equals("text")) {
                    require(value == JsonToken.VALUE_STRING, "its \"text\" is not a string");
                    text = json.getText();
                } else {
                    json.skipChildren();
                }
            }
            require(json.nextToken() == null, "more than one object");
        }
        if (text == null) {
            throw new IOException("it has no \"text\"");
        }
        return new Line(id, text);
    }

    private static @Nullable String id(JsonParser json, JsonToken value) throws IOException {
        boolean known =
                value.isNumeric()
                        || value == JsonToken.VALUE_STRING
                        || value == JsonToken.VALUE_NULL;
        require(known, "its \"id\" is neither a string nor a number");
        String id = value == JsonToken.VALUE_NULL ? "" : json.getText().strip();
        return id.isEmpty() ? null : id;
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    private static byte[] encode(String text) throws CharacterCodingException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int point = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(point)) {
                    throw new CharacterCodingException();
                }
                i++;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
