package io.vitalog.projections.positions;

import org.jspecify.annotations.Nullable;

/** Where to begin reading a partition. */
public sealed interface StartPosition {
    /** At the first record that the broker still has. */
    record Beginning() implements StartPosition {}

    record At(long offset) implements StartPosition {}

    /**
     * The smaller of what the store and the group remember. The store's is behind when it lost writes that the group
     * had heard of; the group's is behind when an operator moved it back, or when a crash came between the two. Moving
     * the group forward skips nothing. Without progress in the store, or when that was made in another topic of the
     * same name, nothing of this topic is known to be in the store.
     *
     * @param stored the store's, if any
     * @param committed the group's, if any: a group that was deleted says nothing
     * @param topicId of the topic as it is now
     */
    static StartPosition of(@Nullable Progress stored, @Nullable Long committed, String topicId) {
        if (stored == null || !stored.topicId().equals(topicId)) {
            return new Beginning();
        }
        return new At(committed == null ? stored.offset() : Math.min(stored.offset(), committed));
    }
}
