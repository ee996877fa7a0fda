package io.vitalog.infra.devices.powerlifting;

import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Among whom a total is compared.
 *
 * @param event the lifts, a letter each: {@code SBD} is squat, bench press and deadlift
 * @param sex as the table writes it: {@code M}, {@code F} or {@code Mx}
 * @param weightClass up to how many kilograms of body weight, such as {@code 82.5} or {@code 140+}; null where open
 */
record Category(String event, String sex, @Nullable String weightClass, Equipment equipment) {
    private static final Pattern EVENT = Pattern.compile("S?B?D?");
    private static final int ATTEMPTS_A_LIFT = 3;
    /** The rules of the IPF let a lifter take a minute from when the bar is loaded. */
    private static final double ATTEMPT_MIN = 1;

    static Category of(Row row, Columns columns) throws Malformed {
        String event = row.text(columns.indexOf("Event"));
        if (!EVENT.matcher(event).matches()) {
            throw new Malformed(Skip.MALFORMED_FIELD, "Event is '" + event + "'");
        }
        return new Category(
                event,
                row.text(columns.indexOf("Sex")),
                row.find(columns.indexOf("WeightClassKg")),
                Equipment.named(row.text(columns.indexOf("Equipment"))));
    }

    /** The mode of a play: those who lift the same, of one sex and weight class. */
    String mode() {
        return event + "-" + sex + (weightClass == null ? "" : "-" + weightClass);
    }

    /** The minutes that the rules give to all attempts; how long a meet took is not told. */
    double durationMin() {
        return event.length() * ATTEMPTS_A_LIFT * ATTEMPT_MIN;
    }

    @Override
    public String toString() {
        return mode() + "/" + equipment.label();
    }
}
