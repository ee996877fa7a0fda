package io.vitalog.query.generations;

import io.vitalog.domain.insights.Generation;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the generations of a kind are.
 *
 * @param serving the greatest that is complete; absent when none is
 * @param newest the greatest of which anything is told, the serving one if there is no greater; absent without any
 */
public record Standing(@Nullable Progress serving, @Nullable Progress newest) {

    /**
     * How far one generation is.
     *
     * @param done how many partitions are scored
     * @param partitions how many there are
     */
    public record Progress(int version, int generation, int done, int partitions) {
        boolean complete() {
            return done >= partitions;
        }
    }

    /** Reads what partitions tell, greatest generation first, until one is complete. */
    static final class Reading {
        private final Set<Integer> partitions = new HashSet<>();
        private @Nullable Progress current;
        private @Nullable Progress newest;

        /** Takes the next one; true when it has made a generation complete. */
        boolean completes(Generation told) {
            Progress before = current;
            if (before == null || before.generation() != told.generation()) {
                if (newest == null) {
                    newest = before;
                }
                partitions.clear();
            }
            partitions.add(told.partition());
            Progress now = new Progress(told.version(), told.generation(), partitions.size(), told.partitions());
            current = now;
            return now.complete();
        }

        Standing standing() {
            Progress last = current;
            return new Standing(last != null && last.complete() ? last : null, newest == null ? last : newest);
        }
    }
}
