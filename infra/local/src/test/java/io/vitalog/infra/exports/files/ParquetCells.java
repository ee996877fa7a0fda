package io.vitalog.infra.exports.files;

import io.vitalog.infra.exports.columns.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Reads tables back with the library's own reader. */
public final class ParquetCells {
    private ParquetCells() {}

    /** Schema and rows of a file. */
    public record Content(MessageType schema, List<List<@Nullable Object>> rows) {}

    public static Content of(Path file, List<Column> columns) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Unzipping())
                .build();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(group, new GroupRecordConverter(schema));
                for (long i = 0; i < group.getRowCount(); i++) {
                    rows.add(cells(records.read(), columns));
                }
            }
            return new Content(schema, rows);
        }
    }

    private static List<@Nullable Object> cells(Group row, List<Column> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(row.getFieldRepetitionCount(i) == 0 ? null : cell(row, i, columns.get(i)));
        }
        return cells;
    }

    private static Object cell(Group row, int i, Column column) {
        return switch (column.type()) {
            case TEXT, JSON -> row.getString(i, 0);
            case WHOLE -> row.getLong(i, 0);
            case NUMBER -> row.getDouble(i, 0);
            case TRUTH -> row.getBoolean(i, 0);
            case DATE -> LocalDate.ofEpochDay(row.getInteger(i, 0));
            case TIME -> Instant.EPOCH.plus(row.getLong(i, 0), ChronoUnit.MICROS);
        };
    }

    private static final class Unzipping implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException("tables are read here, not written");
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput page, int size) {
                    try (GZIPInputStream gzip = new GZIPInputStream(page.toInputStream())) {
                        return BytesInput.from(gzip.readNBytes(size));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                }

                @Override
                public void decompress(ByteBuffer page, int zippedSize, ByteBuffer unzipped, int size) {
                    throw new UnsupportedOperationException("pages are read on the heap");
                }

                @Override
                public void release() {}
            };
        }

        @Override
        public void release() {}
    }
}
