package io.vitalog.infra.exports;

import io.vitalog.infra.exports.files.FileFormat;
import io.vitalog.infra.exports.tables.Span;
import io.vitalog.infra.exports.tables.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to export.
 *
 * @param tables in the order in which they are written
 * @param user whose facts; null for everybody's
 * @param span of which dates
 * @param memoryBytes how much of a table is sorted in memory; more than that goes through files
 */
public record ExportPlan(
        List<Table<?>> tables,
        Set<FileFormat> formats,
        @Nullable String user,
        Span span,
        long memoryBytes) {
    /** Leaves room for a sort that reads what another one wrote, and for both files. */
    public static final long MEMORY_BYTES = 48L * 1024 * 1024;
}
