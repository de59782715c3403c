package dev.galley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Posts as rows of a table, with a header; rows end with CR LF (RFC 4180).
final class CsvWriter implements StreamSink.PostWriter {

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder(8192);
    private final List<CsvColumn> columns = CsvColumn.all();

    CsvWriter(OutputStream out) throws IOException {
        this.out = out;
        row(columns.stream().map(CsvColumn::name).toList());
    }

    @Override
    public void write(ReleasedPost post) throws IOException {
        row(columns.stream().map(column -> column.cell().apply(post)).toList());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private void row(List<String> cells) throws IOException {
        row.setLength(0);
        String comma = "";
        for (String cell : cells) {
            row.append(comma).append(cell);
            comma = ",";
        }
        row.append("\r\n");
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
    }
}
