package io.vitalog.infra.local.store.file;

import io.vitalog.infra.local.claims.DirectoryClaim;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store's one file. Each commit holds the state of one moment across all maps, so whatever was written before
 * something that survived a crash has survived too. H2's own commits take the maps one after another, therefore they
 * are off.
 */
public final class StoreFile implements AutoCloseable {
    /** How long a change waits for its commit at most. */
    public static final Duration COMMIT_INTERVAL = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
    /** H2 uses buffers up to 4 MB again; a larger one is allocated in steps for each commit, and breaks up the heap. */
    private static final int MOST_UNCOMMITTED_BYTES = 3 << 20;

    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(10);

    private final MVStore maps;
    private final Runnable atEnd;
    private final Compaction compaction;
    private final ReentrantReadWriteLock changes = new ReentrantReadWriteLock();
    private final ScheduledExecutorService committer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-committer").factory());

    private StoreFile(MVStore maps, Runnable atEnd) {
        this.maps = maps;
        this.atEnd = atEnd;
        this.compaction = new Compaction(maps);
    }

    public static StoreFile inMemory() {
        return new StoreFile(StoreMaps.inMemory(), () -> {});
    }

    /**
     * Opens the file in the directory, both made when absent.
     *
     * @throws io.vitalog.infra.local.claims.DirectoryTakenException if another process has the directory
     */
    public static StoreFile open(Path directory) {
        DirectoryClaim claim = DirectoryClaim.of(directory);
        try {
            MVStore maps = StoreMaps.open(directory);
            StoreFile file = new StoreFile(maps, claim::close);
            long interval = COMMIT_INTERVAL.toMillis();
            var _ = file.committer.scheduleWithFixedDelay(file::tend, interval, interval, TimeUnit.MILLISECONDS);
            return file;
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /** Makes a change that no commit divides. Its lock comes before any other, so a commit never waits in a circle. */
    public <T> T change(Supplier<T> change) {
        changes.readLock().lock();
        try {
            return change.get();
        } finally {
            changes.readLock().unlock();
            if (maps.getUnsavedMemory() > MOST_UNCOMMITTED_BYTES && changes.getReadHoldCount() == 0) {
                commit();
            }
        }
    }

    public void change(Runnable change) {
        change(() -> {
            change.run();
            return true;
        });
    }

    public MVMap<byte[], byte[]> map(String name) {
        return maps.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    public Set<String> mapNames() {
        return maps.getMapNames();
    }

    public void remove(String mapName) {
        maps.removeMap(map(mapName));
    }

    public void rename(String mapName, String newName) {
        maps.renameMap(map(mapName), newName);
    }

    /** Bytes of the file, 0 in memory. */
    public long size() {
        return maps.getFileStore() == null ? 0 : maps.getFileStore().size();
    }

    private void tend() {
        try {
            if (maps.hasUnsavedChanges()) {
                commit();
            } else {
                compaction.rewrite();
            }
        } catch (RuntimeException e) {
            LOG.error("The store could not write its file", e);
        }
    }

    /** Only takes hold of the state; H2 writes it in threads of its own. */
    private void commit() {
        whileChangesWait(maps::tryCommit);
    }

    private void whileChangesWait(Runnable task) {
        changes.writeLock().lock();
        try {
            task.run();
        } finally {
            changes.writeLock().unlock();
        }
    }

    /** Writes what is not written yet. Interrupts nobody: an interrupt closes the file under a thread that reads it. */
    @Override
    public void close() {
        committer.shutdown();
        awaitCommitter();
        try {
            whileChangesWait(this::closeMaps);
        } finally {
            atEnd.run();
        }
    }

    private void closeMaps() {
        if (maps.getPanicException() == null) {
            // on its own, because H2's close never returns when its commit fails
            maps.commit();
            // without compaction: H2 2.4.240 trips over an assertion of its own when it moves chunks at the end
            maps.close(0);
        } else {
            maps.closeImmediately();
        }
    }

    private void awaitCommitter() {
        try {
            if (!committer.awaitTermination(LONGEST_COMMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The store still writes its file after {}", LONGEST_COMMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
