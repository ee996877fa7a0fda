package io.vitalog.infra.devices.omh;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.util.Locale;

/** The measures that are known, in every version: versions differ in what they demand, not in what members mean. */
enum Schema {
    SLEEP_EPISODE,
    PHYSICAL_ACTIVITY,
    BODY_HEIGHT,
    BODY_WEIGHT,
    CALORIES_BURNED,
    HEART_RATE,
    MINUTES_MODERATE_ACTIVITY,
    RR_INTERVAL,
    SLEEP_DURATION,
    STEP_COUNT,
    TOTAL_SLEEP_TIME;

    /** The schema with this name, such as {@code heart-rate}. */
    static Schema named(String name) throws Malformed {
        for (Schema schema : values()) {
            if (schema.id().equals(name)) {
                return schema;
            }
        }
        throw new Malformed(Skip.UNKNOWN_SCHEMA, name);
    }

    /** The schema of a body that comes without a header, by the members that no other has. */
    static Schema of(Element body) throws Malformed {
        for (Schema schema : values()) {
            if (schema.tellsItself(body)) {
                return schema;
            }
        }
        throw new Malformed(Skip.UNKNOWN_SCHEMA, "members " + String.join(", ", body.names()));
    }

    /** Its name as in headers. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member that holds its value. */
    String member() {
        return this == CALORIES_BURNED ? "kcal_burned" : name().toLowerCase(Locale.ROOT);
    }

    private boolean tellsItself(Element body) {
        return switch (this) {
            case SLEEP_EPISODE ->
                body.has("is_main_sleep")
                        || body.has("number_of_awakenings")
                        || body.has("latency_to_sleep_onset")
                        || body.has("sleep_maintenance_efficiency_percentage");
            // energy may name the activity that burned it
            case PHYSICAL_ACTIVITY ->
                body.has("activity_name")
                        && (!body.has("kcal_burned") || body.has("distance") || body.has("met_value"));
            default -> body.has(member());
        };
    }
}
