package io.vitalog.infra.devices.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A file of an export, gzipped or plain.
 *
 * @param path where it lies
 * @param label its path below the export's directory, for messages
 * @param size in bytes, as it lies on disk
 */
public record SourceFile(Path path, String label, long size) {
    private static final String GZIP = ".gz";
    private static final int BUFFER_BYTES = 64 * 1024;

    /**
     * All files below {@code directory}, in the order of their labels.
     *
     * @throws NotDirectoryException when there is no such directory
     */
    public static List<SourceFile> under(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        try (Stream<Path> paths = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> of(directory, path))
                    .sorted((one, other) -> one.label.compareTo(other.label))
                    .toList();
        }
    }

    /** The file {@code path} alone, or all files below the directory {@code path}. */
    public static List<SourceFile> at(Path path) throws IOException {
        return Files.isRegularFile(path)
                ? List.of(new SourceFile(path, path.getFileName().toString(), Files.size(path)))
                : under(path);
    }

    private static SourceFile of(Path directory, Path path) {
        String label = directory.relativize(path).toString().replace('\\', '/');
        return new SourceFile(path, label, path.toFile().length());
    }

    /** The file's name without folders and without {@code .gz}. */
    public String name() {
        String name = label.substring(label.lastIndexOf('/') + 1);
        return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    /** The unzipped content; bytes are reported to {@code log} as they lie on disk. */
    public InputStream open(RowLog log) throws IOException {
        InputStream raw = new Counted(Files.newInputStream(path), log);
        if (!label.endsWith(GZIP)) {
            return raw;
        }
        try {
            return new GZIPInputStream(raw, BUFFER_BYTES);
        } catch (IOException noGzip) {
            raw.close();
            throw noGzip;
        }
    }

    private static final class Counted extends FilterInputStream {
        private final RowLog log;

        Counted(InputStream in, RowLog log) {
            super(in);
            this.log = log;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                log.bytesRead(1);
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                log.bytesRead(count);
            }
            return count;
        }
    }
}
