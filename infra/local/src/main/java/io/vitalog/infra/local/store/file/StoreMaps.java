package io.vitalog.infra.local.store.file;

import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens H2's maps in such a way that H2 commits nothing by itself. */
final class StoreMaps {
    private static final Logger LOG = LoggerFactory.getLogger(StoreMaps.class);
    private static final int FORMAT = 1;
    private static final int CACHE_MB = 32;
    /** A changed document costs its page: with ids at random, pages of this size write a third of what H2's do. */
    private static final int PAGE_BYTES = 4 << 10;
    /** Space is given to new data only this long after it was left, for readers that are still at it. */
    private static final Duration RETENTION = Duration.ofSeconds(10);

    private StoreMaps() {}

    static MVStore inMemory() {
        return builder().open();
    }

    /**
     * Opens the file in the directory, made when absent.
     *
     * @throws IllegalStateException if another version made it, whose keys this one would not understand
     */
    static MVStore open(Path directory) {
        MVStore maps =
                builder().fileName(directory.resolve("store.mv").toString()).open();
        try {
            requireFormat(maps, directory);
            maps.setRetentionTime((int) RETENTION.toMillis());
            // gives H2 its writing threads; with this delay it never commits by itself
            maps.setAutoCommitDelay(Integer.MAX_VALUE);
            return maps;
        } catch (RuntimeException e) {
            maps.closeImmediately();
            throw e;
        }
    }

    private static MVStore.Builder builder() {
        return new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MB)
                .pageSplitSize(PAGE_BYTES)
                .backgroundExceptionHandler((_, e) -> LOG.error("The store cannot write its file and stops", e));
    }

    private static void requireFormat(MVStore maps, Path directory) {
        if (maps.getMapNames().isEmpty()) {
            maps.setStoreVersion(FORMAT);
        } else if (maps.getStoreVersion() != FORMAT) {
            String found = "The store in %s has format %d, but this version reads format %d"
                    .formatted(directory, maps.getStoreVersion(), FORMAT);
            throw new IllegalStateException(found + ": delete the directory, and the read models are built anew");
        }
    }
}
