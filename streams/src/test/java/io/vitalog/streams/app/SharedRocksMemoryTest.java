package io.vitalog.streams.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;

class SharedRocksMemoryTest {
    private static final int STORES = 150;
    private static final int VALUE_BYTES = 10_000;

    @TempDir
    Path directory;

    /** With a common limit of the buffers, the store that is written flushed at every write for those that are not. */
    @Test
    void aStoreThatIsWrittenDoesNotFlushForThoseThatHoldMemory() throws RocksDBException {
        List<RocksDB> stores = new ArrayList<>();
        try (Options options = options();
                WriteOptions unlogged = new WriteOptions().setDisableWAL(true)) {
            for (int store = 0; store < STORES; store++) {
                stores.add(RocksDB.open(
                        options, directory.resolve("store-" + store).toString()));
                write(stores.getLast(), unlogged, 50);
            }
            RocksDB written = stores.getFirst();
            write(written, unlogged, 40);
            assertThat(buffersGivenUp(written)).isZero();
            write(written, unlogged, 40);
            assertThat(buffersGivenUp(written)).as("the first one is full").isPositive();
        } finally {
            stores.forEach(RocksDB::close);
        }
    }

    private static Options options() {
        Options options = new Options().setCreateIfMissing(true);
        options.setTableFormatConfig(new BlockBasedTableConfig());
        new SharedRocksMemory().setConfig("any", options, Map.of());
        return options;
    }

    /** Those that have been written out, and those that wait for it. */
    private static long buffersGivenUp(RocksDB store) throws RocksDBException {
        return store.getLongProperty("rocksdb.num-immutable-mem-table")
                + store.getLiveFilesMetaData().size();
    }

    private static void write(RocksDB store, WriteOptions options, int values) throws RocksDBException {
        long begin = store.getLatestSequenceNumber();
        for (int value = 0; value < values; value++) {
            store.put(options, Long.toString(begin + value).getBytes(StandardCharsets.UTF_8), new byte[VALUE_BYTES]);
        }
    }
}
