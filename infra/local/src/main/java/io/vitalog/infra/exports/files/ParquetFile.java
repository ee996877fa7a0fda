package io.vitalog.infra.exports.files;

import io.vitalog.infra.exports.columns.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;

/** Parquet, compressed by the JDK's own gzip: no native library is unpacked to write a table. */
final class ParquetFile implements TableFile {
    /** How much a file holds in memory before it is written out; far below the default, which is for clusters. */
    private static final long ROW_GROUP_BYTES = 16L * 1024 * 1024;

    private final ParquetWriter<List<@Nullable Object>> parquet;

    private ParquetFile(ParquetWriter<List<@Nullable Object>> parquet) {
        this.parquet = parquet;
    }

    static ParquetFile create(Path file, String table, List<Column> columns) throws IOException {
        return new ParquetFile(new Builder(new LocalOutputFile(file), new ParquetRows(table, columns))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new GzipPages())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build());
    }

    @Override
    public void write(List<@Nullable Object> cells) throws IOException {
        parquet.write(cells);
    }

    @Override
    public void close() throws IOException {
        parquet.close();
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final ParquetRows rows;

        Builder(OutputFile file, ParquetRows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // still abstract
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(
                org.apache.hadoop.conf.Configuration configuration) {
            return rows;
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration configuration) {
            return rows;
        }
    }
}
