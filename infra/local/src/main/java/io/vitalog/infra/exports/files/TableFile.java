package io.vitalog.infra.exports.files;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that takes the rows of one table. */
public interface TableFile extends AutoCloseable {

    /** Writes a row: as many cells as columns, each of its column's type, null where nothing is known. */
    void write(List<@Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}
