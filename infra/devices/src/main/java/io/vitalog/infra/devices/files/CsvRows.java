package io.vitalog.infra.devices.files;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Reads CSV files with a header, one row a line: no export that is read here breaks a field over lines, and so a stray
 * quote spoils its own line only. A row that cannot be read or mapped is reported with its line; the file goes on.
 */
public final class CsvRows {
    private static final int BUFFER_CHARS = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvRows() {}

    /** What becomes of a row. */
    public interface Mapper {
        void map(Row row) throws Malformed;
    }

    /** Makes the mapper of a file once its header is known. */
    public interface MapperOf {
        Mapper of(Columns columns) throws Malformed;
    }

    /**
     * How a file writes its rows.
     *
     * @param delimiter between fields
     */
    public record Dialect(char delimiter, Charset charset) {
        public static final Dialect COMMAS = new Dialect(',', StandardCharsets.UTF_8);
    }

    /** Reads {@code file}, with commas and in UTF-8, to its end, or to where it cannot be unzipped. */
    public static void read(SourceFile file, MapperOf mapperOf, RowLog log) throws IOException {
        read(file, Dialect.COMMAS, mapperOf, log);
    }

    /** The same, of a file in another dialect. */
    public static void read(SourceFile file, Dialect dialect, MapperOf mapperOf, RowLog log) throws IOException {
        log.entered(file, "line");
        try (BufferedReader lines = lines(file, dialect, log)) {
            String header = lines.readLine();
            if (header == null) {
                return;
            }
            Columns columns = columns(header, dialect);
            Mapper mapper = mapperOf.of(columns);
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    log.rowRead(number);
                    row(line, dialect, columns, mapper, log);
                }
            }
        } catch (Malformed header) {
            log.skipped(header.skip(), String.valueOf(header.getMessage()));
        } catch (ZipException | EOFException broken) {
            log.skipped(Skip.NOT_GZIP, String.valueOf(broken.getMessage()));
        }
    }

    private static void row(String line, Dialect dialect, Columns columns, Mapper mapper, RowLog log) {
        try {
            mapper.map(new Row(columns, CsvLine.fields(line, dialect.delimiter(), columns.size())));
        } catch (Malformed malformed) {
            log.skipped(malformed.skip(), String.valueOf(malformed.getMessage()));
        }
    }

    private static Columns columns(String header, Dialect dialect) throws Malformed {
        String names = header.startsWith(BYTE_ORDER_MARK) ? header.substring(1) : header;
        List<String> fields = CsvLine.fields(names, dialect.delimiter(), 16);
        return new Columns(fields.stream().map(String::strip).toList());
    }

    private static BufferedReader lines(SourceFile file, Dialect dialect, RowLog log) throws IOException {
        return new BufferedReader(new InputStreamReader(file.open(log), dialect.charset()), BUFFER_CHARS);
    }
}
