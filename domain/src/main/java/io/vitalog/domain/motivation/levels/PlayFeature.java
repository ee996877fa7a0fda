package io.vitalog.domain.motivation.levels;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a model of levels may look at. A model names those that it does. */
public enum PlayFeature {
    SCORE("score", "points"),
    AGE("ageYears", "a"),
    START_SPEED("startSpeed", "1"),
    DURATION("durationMin", "min");

    private final String text;
    private final String unit;

    PlayFeature(String text, String unit) {
        this.text = text;
        this.unit = unit;
    }

    public String text() {
        return text;
    }

    public String unit() {
        return unit;
    }

    /** Null when it is not known. */
    public @Nullable Double of(Performance performance) {
        return switch (this) {
            case SCORE -> (Double) performance.score();
            case AGE -> performance.ageYears();
            case START_SPEED -> performance.startSpeed();
            case DURATION -> (Double) performance.durationMin();
        };
    }

    /** The feature of this name. */
    public static Optional<PlayFeature> named(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }
}
