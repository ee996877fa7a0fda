package io.vitalog.query.readings;

import io.vitalog.query.problems.Problem;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How finely readings are told. Minutes and hours are those of UTC. */
enum Resolution {
    RAW(1),
    MINUTE(60),
    HOUR(3_600);

    private final int seconds;

    Resolution(int seconds) {
        this.seconds = seconds;
    }

    /** The resolution of this name; {@code minute} when none is named. */
    static Resolution named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return MINUTE;
        }
        return Arrays.stream(values())
                .filter(resolution -> resolution.text().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.UNKNOWN_RESOLUTION
                        .because("resolution is none of the known ones")
                        .whereKnownAre(
                                Arrays.stream(values()).map(Resolution::text).toList()));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many seconds one item covers. */
    int seconds() {
        return seconds;
    }
}
