package io.vitalog.trainers.motivation;

import java.util.Arrays;
import java.util.Optional;

/** Ages that are looked at together, in whole years lived. */
public enum AgeGroup {
    UNDER_18("under-18", 0, 17),
    FROM_18("18-25", 18, 25),
    FROM_26("26-35", 26, 35),
    FROM_36("36-45", 36, 45),
    FROM_46("46-55", 46, 55),
    FROM_56("56-65", 56, 65),
    FROM_66("66-plus", 66, Integer.MAX_VALUE);

    /** The metric of the greatest difference between a group and all. */
    public static final String DISPARITY = "age-disparity";

    private static final String SHARE = "share-";

    private final String text;
    private final int from;
    private final int until;

    AgeGroup(String text, int from, int until) {
        this.text = text;
        this.from = from;
        this.until = until;
    }

    /** As a table says it. */
    public String text() {
        return text;
    }

    /** The metric of a level's share of this group's plays. */
    public String share(String level) {
        return SHARE + text + "-" + level;
    }

    /** Whether a metric is such a share. */
    public static boolean isShare(String metric) {
        return metric.startsWith(SHARE);
    }

    /** The group of an age in years, with its fraction; empty below zero. */
    static Optional<AgeGroup> of(double ageYears) {
        int lived = (int) Math.floor(ageYears);
        return Arrays.stream(values())
                .filter(group -> group.from <= lived && lived <= group.until)
                .findFirst();
    }
}
