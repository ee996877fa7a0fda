package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.Zone;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code exercise.json}: activities that the wearer started or the tracker guessed; overlapping ones stand. */
final class Exercises implements JsonRows.Mapper {
    private static final double MILE_M = 1_609.344;

    private final Wearer wearer;

    Exercises(Wearer wearer) {
        this.wearer = wearer;
    }

    @Override
    public void map(Element exercise) throws Malformed {
        Instant start = LocalClock.UTC.edge(TrackerTime.of(exercise, "startTime"));
        String title = exercise.text("activityName");
        ActivityRecorded activity = new ActivityRecorded(
                Wearer.ORIGIN,
                exercise.text("logId"),
                sport(title),
                title,
                exercise.number("duration") / 1000,
                seconds(exercise.findNumber("activeDuration")),
                distanceM(exercise),
                exercise.findNumber("calories"),
                steps(exercise),
                heartRate(exercise),
                null,
                exercise.findNumber("elevationGain"),
                zones(exercise),
                "auto_detected".equals(exercise.find("logType")),
                exercise.object("source").find("name"),
                null,
                null,
                0);
        wearer.facts().fact(wearer.userId(), start, activity);
    }

    /** The provider's name as a token: {@code Outdoor Bike} is {@code outdoor-bike}. */
    private static String sport(String name) throws Malformed {
        String token =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (token.isEmpty()) {
            throw new Malformed(Skip.MALFORMED_FIELD, "activityName is '" + name + "'");
        }
        return token;
    }

    private @Nullable Double distanceM(Element exercise) throws Malformed {
        Double distance = exercise.findNumber("distance");
        if (distance == null) {
            return null;
        }
        String unit = exercise.find("distanceUnit");
        return switch (unit) {
            case "Kilometer" -> millimetres(distance * 1000);
            case "Mile" -> millimetres(distance * MILE_M);
            case null, default -> {
                wearer.facts().leftOut(Skip.UNKNOWN_UNIT, "distance " + distance + " in " + unit);
                yield null;
            }
        };
    }

    /** An average of 0 stands where the tracker lost the pulse. */
    private @Nullable Double heartRate(Element exercise) throws Malformed {
        Double average = exercise.findNumber("averageHeartRate");
        if (average != null && average == 0) {
            wearer.facts().leftOut(Skip.NOT_MEASURED, "averageHeartRate is 0");
            return null;
        }
        return average;
    }

    private static @Nullable Integer steps(Element exercise) throws Malformed {
        Double steps = exercise.findNumber("steps");
        return steps == null ? null : (Integer) (int) Math.round(steps);
    }

    private static @Nullable List<Zone> zones(Element exercise) throws Malformed {
        List<Zone> zones = new ArrayList<>();
        for (Element zone : exercise.list("heartRateZones")) {
            zones.add(new Zone(
                    zone.text("name"), zone.findNumber("min"), zone.findNumber("max"), zone.number("minutes")));
        }
        return zones.isEmpty() ? null : zones;
    }

    private static @Nullable Double seconds(@Nullable Double millis) {
        return millis == null ? null : (Double) (millis / 1000);
    }

    private static double millimetres(double metres) {
        return Math.round(metres * 1000) / 1000.0;
    }
}
