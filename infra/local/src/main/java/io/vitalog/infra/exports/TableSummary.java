package io.vitalog.infra.exports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one table.
 *
 * @param records read, of all users
 * @param rows written
 * @param bytes of its files
 * @param ofClosed records of accounts that are closed
 * @param outside rows outside of the dates
 * @param unreadable records that are none of this table
 * @param example why the first of them is none
 */
public record TableSummary(
        String table,
        long records,
        long rows,
        long bytes,
        long ofClosed,
        long outside,
        long unreadable,
        @Nullable String example,
        Duration elapsed) {
    private static final double MEGABYTE = 1e6;

    /** As text, a line an entry. */
    public List<String> lines() {
        double seconds = elapsed.toNanos() / 1e9;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-14s %,12d rows %10.2f MB %7.1f s %7.1f MB/s  (%,d records)",
                table,
                rows,
                bytes / MEGABYTE,
                seconds,
                seconds > 0 ? bytes / MEGABYTE / seconds : 0,
                records));
        leftOut(ofClosed, "records of closed accounts", lines);
        leftOut(outside, "rows outside of the dates", lines);
        leftOut(unreadable, "records that cannot be read, the first because " + example, lines);
        return lines;
    }

    private static void leftOut(long count, String what, List<String> lines) {
        if (count > 0) {
            lines.add(String.format(Locale.ROOT, "    left out %,d %s", count, what));
        }
    }
}
