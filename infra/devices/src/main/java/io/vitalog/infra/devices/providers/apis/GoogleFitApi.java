package io.vitalog.infra.devices.providers.apis;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.Api;
import io.vitalog.infra.devices.providers.telling.Bout;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Night;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Google Fit's REST API: points of a data source, with nanoseconds since the epoch and no zone. The origin names the
 * app, and the phone or watch, that a point came from, as far as it is told.
 *
 * @see <a href="https://developers.google.com/fit/datatypes">Google Fit data types</a>
 */
public final class GoogleFitApi implements Api {
    private static final String ORIGIN = "google-fit";
    private static final String PREFIX = "com.google.";
    private static final String SEGMENT = PREFIX + "activity.segment";
    private static final double NANOS = 1e9;
    private static final double GRAMS = 1_000;

    /** An origin's parts: kind, data type and app, then maker, model and number of a device, then the stream. */
    private static final int APP_PART = 2;

    private static final int PARTS_WITH_DEVICE = 6;

    private static final Map<String, Metric> LEVELS =
            Map.of(PREFIX + "heart_rate.bpm", Metric.HEART_RATE, PREFIX + "weight", Metric.MASS);

    private static final Map<String, Metric> AMOUNTS = Map.of(
            PREFIX + "step_count.delta", Metric.STEPS,
            PREFIX + "distance.delta", Metric.DISTANCE,
            PREFIX + "calories.expended", Metric.ENERGY);

    @Override
    public boolean knows(Element answer) {
        return answer.has("dataSourceId") && (answer.has("minStartTimeNs") || answer.has("point"));
    }

    @Override
    public void tell(Element answer, Telling telling) {
        telling.rows(answer.list("point"), point -> point(point, telling));
    }

    private static void point(Element point, Telling telling) throws Malformed {
        String type = point.text("dataTypeName");
        Metric level = LEVELS.get(type);
        Metric amount = AMOUNTS.get(type);
        if (type.equals(SEGMENT)) {
            segment(point, telling);
        } else if (level != null) {
            double value = value(point, "fpVal");
            // what was typed in, or weighed to a gram, comes back as a number of single precision
            double rounded = level == Metric.MASS ? Math.rint(value * GRAMS) / GRAMS : value;
            telling.levelUnlessZero(origin(point), level, start(point), rounded);
        } else if (amount != null) {
            amount(point, amount, telling);
        } else {
            telling.noPlace(ORIGIN + " " + (type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type));
        }
    }

    private static void amount(Element point, Metric metric, Telling telling) throws Malformed {
        String source = point.find("originDataSourceId");
        if (metric == Metric.ENERGY && source != null && source.contains("bmr")) {
            telling.noPlace(ORIGIN + " energy of the resting body");
            return;
        }
        double value = value(point, metric == Metric.STEPS ? "intVal" : "fpVal");
        if (value == 0) {
            throw new Malformed(Skip.NOT_MEASURED, metric.id() + " is 0");
        }
        telling.amount(origin(point), metric, start(point), seconds(point), value);
    }

    private static void segment(Element point, Telling telling) throws Malformed {
        int number = (int) value(point, "intVal");
        if (GoogleFitActivities.isStageOfSleep(number)) {
            telling.noPlace(ORIGIN + " stage of sleep");
        } else if (number == GoogleFitActivities.SLEEP) {
            sleep(point, telling);
        } else if (GoogleFitActivities.isNone(number)) {
            telling.noPlace(ORIGIN + " " + Token.of(GoogleFitActivities.name(number)));
        } else {
            String title = GoogleFitActivities.name(number);
            String sport = Sports.of(title);
            Moment start = start(point);
            telling.activity(new Bout(
                    origin(point),
                    start.instant() + "/" + sport,
                    sport,
                    title,
                    start,
                    seconds(point),
                    Amounts.NONE,
                    0));
        }
    }

    private static void sleep(Element point, Telling telling) throws Malformed {
        Moment start = start(point);
        double seconds = seconds(point);
        telling.sleep(new Night(
                origin(point), start.instant() + "/sleep", start, seconds, seconds, null, null, null, null, null, 0));
    }

    private static Moment start(Element point) throws Malformed {
        return Moment.epochNanos(point, "startTimeNanos");
    }

    private static double seconds(Element point) throws Malformed {
        double start = Moment.nanos(point, "startTimeNanos");
        double seconds = (Moment.nanos(point, "endTimeNanos") - start) / NANOS;
        return Math.rint(seconds);
    }

    private static double value(Element point, String member) throws Malformed {
        List<Element> values = point.list("value");
        if (values.isEmpty()) {
            throw new Malformed(Skip.MISSING_FIELD, "value is missing");
        }
        return values.getFirst().number(member);
    }

    private static String origin(Element point) {
        return origin(point.find("originDataSourceId"));
    }

    private static String origin(@Nullable String source) {
        String[] parts = source == null ? new String[0] : source.split(":", -1);
        if (parts.length <= APP_PART) {
            return ORIGIN;
        }
        int last = parts.length >= PARTS_WITH_DEVICE ? PARTS_WITH_DEVICE : APP_PART + 1;
        return Token.of(ORIGIN + " " + String.join(" ", List.of(parts).subList(APP_PART, last)));
    }
}
