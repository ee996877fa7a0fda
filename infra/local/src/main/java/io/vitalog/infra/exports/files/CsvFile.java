package io.vitalog.infra.exports.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.vitalog.infra.exports.columns.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as of RFC 4180, in UTF-8, lines ended by a line feed, the names of the columns first. Nothing between two commas
 * is absence; the empty text is {@code ""}.
 */
final class CsvFile implements TableFile {
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private final CsvWriter csv;

    private CsvFile(CsvWriter csv) {
        this.csv = csv;
    }

    static CsvFile create(Path file, List<Column> columns) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .bufferSize(64 * 1024)
                .build(Files.newOutputStream(file), UTF_8);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        return new CsvFile(csv);
    }

    @Override
    public void write(List<@Nullable Object> cells) {
        CsvWriter.CsvWriterRecord line = csv.writeRecord();
        for (Object cell : cells) {
            line.writeField(text(cell));
        }
        line.endRecord();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** Whole numbers without a fraction, as events have them. */
    private static @Nullable String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> null;
            case Double value
            when value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT_WHOLE ->
                Long.toString(value.longValue());
            default -> cell.toString();
        };
    }
}
