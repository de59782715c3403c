package dev.galley.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.review.Event;
import dev.galley.review.ParseVerdict;
import dev.galley.text.SourceText;
import dev.galley.text.Span;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Regression cases for the parser: for each `NAME.txt`, the bytes as they were imported, and
/// `NAME.json`, what a person said of their parse. The JSON has `case` (the version of this form,
/// 1), `id`, `sha256`, `parser_version`, `seq`, `by`, `at`, `span` (in UTF-16 units of the decoded
/// text), `text` (the characters of the span), `expected` (`kind`, and `text` or null) and `note`.
public final class CaseFiles {

    private static final int FORM = 1;
    private static final String ZIP = ".zip";
    private static final JsonFactory FACTORY = new JsonFactory();

    private CaseFiles() {}

    /// One case.
    ///
    /// @param seq the journal number of the verdict
    /// @param said a verdict that is [ParseVerdict.Wrong]
    /// @param bytes not copied, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Case(long seq, String by, Instant at, Event.ParseJudged said, byte[] bytes) {}

    private interface Target {
        void put(String name, byte[] bytes) throws IOException;
    }

    /// Writes cases into a folder, or into a file whose name ends with `.zip`. Each file is written
    /// beside its place and moved over it.
    public static void write(Path to, Iterator<Case> cases) throws ExportException {
        try {
            if (to.toString().toLowerCase(Locale.ROOT).endsWith(ZIP)) {
                zip(to, cases);
            } else {
                Files.createDirectories(to);
                all(cases, (name, bytes) -> place(to.resolve(name), bytes));
            }
        } catch (IOException e) {
            throw ExportException.notWritten(to, e);
        }
    }

    private static void zip(Path to, Iterator<Case> cases) throws IOException {
        Path half = to.resolveSibling(to.getFileName() + ".part");
        try (OutputStream file = Files.newOutputStream(half);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            all(
                    cases,
                    (name, bytes) -> {
                        zip.putNextEntry(new ZipEntry(name));
                        zip.write(bytes);
                        zip.closeEntry();
                    });
        }
        Files.move(half, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void place(Path file, byte[] bytes) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void all(Iterator<Case> cases, Target target) throws IOException {
        while (cases.hasNext()) {
            Case next = cases.next();
            String name = FileName.of(next.said().named().id()).replaceFirst("\\.md$", "");
            target.put(name + "-" + next.seq() + ".txt", next.bytes());
            target.put(
                    name + "-" + next.seq() + ".json", json(next).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String json(Case one) throws IOException {
        Event.ParseJudged said = one.said();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("case", FORM);
            out.writeStringField("id", said.named().id());
            out.writeStringField("sha256", said.sha256());
            out.writeNumberField("parser_version", said.parserVersion());
            out.writeNumberField("seq", one.seq());
            out.writeStringField("by", one.by());
            out.writeStringField("at", one.at().toString());
            if (said.verdict() instanceof ParseVerdict.Wrong wrong) {
                wrong(out, wrong, SourceText.decode(one.bytes()).text());
            }
            out.writeEndObject();
        }
        return text + "\n";
    }

    private static void wrong(JsonGenerator out, ParseVerdict.Wrong wrong, String source)
            throws IOException {
        Span span = wrong.span();
        out.writeArrayFieldStart("span");
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
        out.writeStringField("text", span.end() <= source.length() ? span.of(source) : null);
        out.writeObjectFieldStart("expected");
        out.writeStringField("kind", wrong.kind());
        out.writeStringField("text", wrong.text());
        out.writeEndObject();
        out.writeStringField("note", wrong.note());
    }
}
