package io.vitalog.infra.devices.files;

/** Hears how the reading of files goes. */
public interface RowLog {

    /** So many more bytes of a file as it lies on disk were read. */
    void bytesRead(int count);

    /** {@code file} is begun; its rows are told by {@code unit}, such as {@code line}. */
    void entered(SourceFile file, String unit);

    /** The row with this number is about to be mapped. */
    void rowRead(int number);

    /** The row that was read last, a part of it or the rest of the file is left out. */
    void skipped(Skip cause, String what);
}
