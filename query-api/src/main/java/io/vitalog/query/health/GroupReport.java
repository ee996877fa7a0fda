package io.vitalog.query.health;

import io.vitalog.query.health.PartState.Level;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.GroupState;

/** Judges a part of the pipeline by its groups on the broker: the worst group counts. */
final class GroupReport {
    private GroupReport() {}

    /** A group as the broker tells of it. */
    record Group(String id, GroupState state, long lag) {}

    /**
     * The state of the part.
     *
     * @param expected ids of the groups that must be there
     */
    static PartState judge(List<Group> found, Collection<String> expected) {
        if (found.isEmpty()) {
            return PartState.because(
                    Level.UNKNOWN, "the broker knows no group of this part: it never ran, or elsewhere");
        }
        Level level = Level.UP;
        Map<String, Object> details = new LinkedHashMap<>();
        for (Group group : found) {
            level = level.orWorse(level(group.state()));
            details.put(group.id(), Map.of("state", group.state().toString(), "lag", group.lag()));
        }
        for (String id : expected) {
            if (!details.containsKey(id)) {
                level = Level.DOWN;
                details.put(id, Map.of("state", "never ran"));
            }
        }
        return new PartState(level, details);
    }

    private static Level level(GroupState state) {
        return switch (state) {
            case STABLE, RECONCILING -> Level.UP;
            case PREPARING_REBALANCE, COMPLETING_REBALANCE, ASSIGNING -> Level.STARTING;
            case EMPTY, DEAD, NOT_READY -> Level.DOWN;
            case UNKNOWN -> Level.UNKNOWN;
        };
    }
}
