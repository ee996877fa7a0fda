package io.vitalog.infra.local.store.file;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Makes the file smaller a step at a time while nobody writes: what old commits hold that is still in use moves
 * together.
 */
final class Compaction {
    private static final int WORTHWHILE_FILL_PERCENT = 60;
    private static final int REWRITTEN_BYTES = 8 << 20;

    private final MVStore maps;
    private final int movedBytes;

    /**
     * @param largestCommit bytes that one commit writes at most; these move as a whole
     */
    Compaction(MVStore maps, int largestCommit) {
        this.maps = maps;
        this.movedBytes = 3 * largestCommit;
    }

    /** Writes what is left of sparsely used commits anew. Commits nothing. */
    boolean rewrite() {
        return maps.compact(WORTHWHILE_FILL_PERCENT, REWRITTEN_BYTES);
    }

    boolean hasGaps() {
        return maps.getFillRate() < WORTHWHILE_FILL_PERCENT;
    }

    /** Moves commits into gaps before them. Commits, so changes must wait. */
    void closeGaps() {
        if (maps.getFileStore() instanceof RandomAccessStore file) {
            file.compactMoveChunks(WORTHWHILE_FILL_PERCENT, movedBytes, maps);
        }
    }
}
