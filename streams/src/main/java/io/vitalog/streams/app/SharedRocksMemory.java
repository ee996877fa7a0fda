package io.vitalog.streams.app;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;

/**
 * One block cache for every store of the process, and small write buffers: the defaults multiply by store.
 *
 * <p>The buffers have no common limit. RocksDB keeps one by making the store that is written to flush its own buffer,
 * however little is in it, while the stores that hold the memory are left alone.
 */
public final class SharedRocksMemory implements RocksDBConfigSetter {
    private static final long CACHE_BYTES = 64L << 20;
    private static final long WRITE_BUFFER_BYTES = 1L << 20;

    /** A store takes this much at its first write. */
    private static final long ARENA_BLOCK_BYTES = 64L << 10;

    /** A store's list of its files; 4 MB would be set aside for each of more than a hundred stores. */
    private static final long MANIFEST_BYTES = 64L << 10;

    private static final Cache CACHE = new LRUCache(CACHE_BYTES);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setArenaBlockSize(ARENA_BLOCK_BYTES);
        options.setMaxWriteBufferNumber(2);
        options.setManifestPreallocationSize(MANIFEST_BYTES);
        options.setTableFormatConfig(table);
    }

    /** The memory is the process's, not the store's: nothing to close. */
    @Override
    public void close(String storeName, Options options) {}
}
