package io.vitalog.infra.local.store.file;

import org.h2.mvstore.MVStore;

/**
 * Keeps the file from growing, a step at a time while nobody writes: what old commits hold that is still in use moves
 * together, and the space they leave is written again. Nothing moves commits within the file to make it shorter: H2
 * 2.4.240 fails an assertion of its own there.
 */
final class Compaction {
    private static final int WORTHWHILE_FILL_PERCENT = 60;
    private static final int REWRITTEN_BYTES = 8 << 20;

    private final MVStore maps;

    Compaction(MVStore maps) {
        this.maps = maps;
    }

    /** Writes what is left of sparsely used commits anew. Commits nothing. */
    void rewrite() {
        maps.compact(WORTHWHILE_FILL_PERCENT, REWRITTEN_BYTES);
    }
}
