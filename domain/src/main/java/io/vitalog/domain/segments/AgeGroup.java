package io.vitalog.domain.segments;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** Ages that segments tell apart, in whole years. */
public enum AgeGroup {
    TO_25("18-25", 18),
    TO_35("26-35", 26),
    TO_45("36-45", 36),
    TO_55("46-55", 46),
    TO_65("56-65", 56),
    FROM_66("66+", 66);

    private final String text;
    private final int youngest;

    AgeGroup(String text, int youngest) {
        this.text = text;
        this.youngest = youngest;
    }

    /** As it is written, such as {@code 26-35}. */
    @JsonValue
    public String text() {
        return text;
    }

    /** The group of somebody of {@code years}; null for who is younger than every group. */
    public static @Nullable AgeGroup of(int years) {
        AgeGroup found = null;
        for (AgeGroup group : values()) {
            found = years >= group.youngest ? group : found;
        }
        return found;
    }

    /** The group that is written so; null when there is none. */
    public static @Nullable AgeGroup named(@Nullable String text) {
        for (AgeGroup group : values()) {
            if (group.text.equals(text)) {
                return group;
            }
        }
        return null;
    }
}
