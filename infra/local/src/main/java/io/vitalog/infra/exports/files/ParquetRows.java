package io.vitalog.infra.exports.files;

import io.vitalog.infra.exports.columns.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Rows as Parquet sees them: every column may be null. */
final class ParquetRows extends WriteSupport<List<@Nullable Object>> {
    private final MessageType schema;
    private @Nullable RecordConsumer parquet;

    ParquetRows(String table, List<Column> columns) {
        schema = new MessageType(
                table.replace('-', '_'), columns.stream().map(ParquetRows::type).toList());
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract
    public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        parquet = consumer;
    }

    @Override
    public void write(List<@Nullable Object> cells) {
        RecordConsumer out = parquet;
        if (out == null) {
            throw new IllegalStateException("nothing was prepared for writing");
        }
        out.startMessage();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                out.startField(schema.getFieldName(i), i);
                write(cell, out);
                out.endField(schema.getFieldName(i), i);
            }
        }
        out.endMessage();
    }

    private static void write(Object cell, RecordConsumer out) {
        switch (cell) {
            case String text -> out.addBinary(Binary.fromString(text));
            case Long whole -> out.addLong(whole);
            case Double number -> out.addDouble(number);
            case Boolean truth -> out.addBoolean(truth);
            case LocalDate date -> out.addInteger((int) date.toEpochDay());
            case Instant time -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, time));
            default -> throw new IllegalArgumentException(cell.getClass() + " is no type of a cell");
        }
    }

    private static Type type(Column column) {
        var type = switch (column.type()) {
            case TEXT, JSON -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64);
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE);
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN);
            case DATE -> Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType());
            case TIME ->
                Types.optional(PrimitiveTypeName.INT64).as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS));
        };
        return type.named(column.name());
    }
}
