package io.vitalog.infra.devices.imports;

/** Hears how an import goes, about every thousand rows and at its end, on the thread of the import. */
public interface ImportListener {
    ImportListener NONE = _ -> {};

    void progress(Progress progress);

    /**
     * How far an import is.
     *
     * @param bytesRead of {@code bytesTotal}, both as the files lie on disk
     * @param rows of files, whatever became of them
     * @param samples measured values among them
     * @param events handed to the sink
     * @param skipped rows and parts of rows
     */
    record Progress(long bytesRead, long bytesTotal, long rows, long samples, long events, long skipped) {}
}
