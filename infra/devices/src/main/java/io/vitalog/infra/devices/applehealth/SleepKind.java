package io.vitalog.infra.devices.applehealth;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;

/** What a stretch of sleep analysis says; later ones are laid over earlier ones. */
enum SleepKind {
    IN_BED,
    ASLEEP,
    AWAKE,
    CORE,
    DEEP,
    REM;

    /** The kind of this value of sleep analysis, old and new names alike. */
    static SleepKind of(String value) throws Malformed {
        return switch (value) {
            case "HKCategoryValueSleepAnalysisInBed" -> IN_BED;
            case "HKCategoryValueSleepAnalysisAsleep", "HKCategoryValueSleepAnalysisAsleepUnspecified" -> ASLEEP;
            case "HKCategoryValueSleepAnalysisAwake" -> AWAKE;
            case "HKCategoryValueSleepAnalysisAsleepCore" -> CORE;
            case "HKCategoryValueSleepAnalysisAsleepDeep" -> DEEP;
            case "HKCategoryValueSleepAnalysisAsleepREM" -> REM;
            default -> throw new Malformed(Skip.UNKNOWN_STAGE, "value is '" + value + "'");
        };
    }

    /** Whether the source tells stages apart. */
    boolean staged() {
        return this == CORE || this == DEEP || this == REM;
    }

    /**
     * The name of the stage.
     *
     * @param staged whether the night has stages
     */
    String stage(boolean staged) {
        return switch (this) {
            case IN_BED -> throw new IllegalStateException("to be in bed is no stage");
            case ASLEEP -> "asleep";
            case AWAKE -> staged ? "wake" : "awake";
            case CORE -> "light";
            case DEEP -> "deep";
            case REM -> "rem";
        };
    }
}
