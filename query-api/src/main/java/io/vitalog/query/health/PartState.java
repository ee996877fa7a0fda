package io.vitalog.query.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a part of Vitalog is.
 *
 * @param details what else is worth knowing, as text, numbers or maps of them
 */
public record PartState(Level level, Map<String, Object> details) {

    /** From best to worst; of several parts the worst counts. */
    public enum Level {
        UP,
        /** Nobody can tell. */
        UNKNOWN,
        /** On its way up, or taking over work. */
        STARTING,
        DOWN;

        Level orWorse(Level other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public PartState {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public static PartState up(Map<String, Object> details) {
        return new PartState(Level.UP, details);
    }

    /** A state that needs a reason. */
    public static PartState because(Level level, String reason) {
        return new PartState(level, Map.of("reason", reason));
    }

    /** The same with one more detail. */
    public PartState with(String name, Object detail) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, detail);
        return new PartState(level, more);
    }
}
