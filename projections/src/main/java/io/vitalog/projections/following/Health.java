package io.vitalog.projections.following;

import org.jspecify.annotations.Nullable;

/**
 * How a projection is doing.
 *
 * @param readModel the collection without generation
 * @param partitions how many partitions of the topic this process follows
 * @param lag records that the broker has and the store does not, as of the last fetch, in those partitions;
 *     -1 before the group has said which they are
 * @param applied documents written since the start
 * @param stale writes since the start that met a newer document
 * @param refused records since the start that became dead letters
 * @param lastError what went wrong last, even if it went well again since
 */
public record Health(
        String readModel,
        State state,
        int partitions,
        long lag,
        long applied,
        long stale,
        long refused,
        @Nullable String lastError) {

    /** What the projection is at. */
    public enum State {
        /** It has not been given its partitions yet. */
        STARTING,
        FOLLOWING,
        /** The store or the broker failed it; it tries again and skips nothing. */
        RETRYING,
        STOPPED
    }
}
