package io.vitalog.infra.devices.providers.telling;

import org.jspecify.annotations.Nullable;

/** What was done in an activity or a day. Providers write 0 where they counted nothing: it is absence. */
public record Amounts(
        @Nullable Double steps,
        @Nullable Double distanceM,
        @Nullable Double energyKcal) {
    public static final Amounts NONE = new Amounts(null, null, null);

    public Amounts {
        steps = counted(steps);
        distanceM = counted(distanceM);
        energyKcal = counted(energyKcal);
    }

    /** Steps as activities have them: whole. */
    @Nullable
    Integer wholeSteps() {
        return steps == null ? null : (Integer) Math.clamp(Math.round(steps), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static @Nullable Double counted(@Nullable Double amount) {
        return amount != null && amount == 0 ? null : amount;
    }
}
