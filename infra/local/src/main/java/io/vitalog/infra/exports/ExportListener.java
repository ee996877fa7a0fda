package io.vitalog.infra.exports;

/** Hears how far an export is. */
@FunctionalInterface
public interface ExportListener {
    /**
     * How far it is.
     *
     * @param read offsets of the table's topic
     * @param ofThem how many there are
     * @param rows written so far
     */
    void progress(String table, long read, long ofThem, long rows);
}
