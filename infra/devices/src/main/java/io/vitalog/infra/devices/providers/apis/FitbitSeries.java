package io.vitalog.infra.devices.providers.apis;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.DayTotals;
import io.vitalog.infra.devices.providers.telling.DayTotals.Heart;
import io.vitalog.infra.devices.providers.telling.DayTotals.Intensities;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code activities-<resource>}: totals of days, and beside those of a single day its minutes or seconds. A minute of
 * no steps was measured; a day of none was not.
 */
final class FitbitSeries {
    static final String INTRADAY = "-intraday";

    private static final String ORIGIN = "fitbit";
    private static final Map<String, Metric> METRICS = Map.of(
            "activities-heart", Metric.HEART_RATE,
            "activities-steps", Metric.STEPS,
            "activities-calories", Metric.ENERGY,
            "activities-distance", Metric.DISTANCE,
            "activities-floors", Metric.FLOORS);

    private final String name;
    private final Telling telling;
    private final @Nullable Metric metric;

    FitbitSeries(String name, Telling telling) {
        this.name = name;
        this.telling = telling;
        this.metric = METRICS.get(name);
    }

    void tell(Element answer) throws Malformed {
        List<Element> days = answer.list(name);
        telling.rows(days, this::day);
        List<Element> samples = answer.object(name + INTRADAY).list("dataset");
        if (samples.isEmpty()) {
            return;
        }
        if (days.size() != 1) {
            throw new Malformed(Skip.NO_TIME, name + INTRADAY + " of " + days.size() + " days");
        }
        LocalDate date = date(days.getFirst());
        int periodS = periodS(answer.object(name + INTRADAY));
        telling.rows(samples, sample -> sample(sample, date, periodS));
    }

    private void day(Element day) throws Malformed {
        LocalDate date = date(day);
        if (metric == Metric.HEART_RATE) {
            heart(day, date);
        } else if (metric == Metric.STEPS || metric == Metric.ENERGY || metric == Metric.DISTANCE) {
            double value = day.number("value");
            telling.day(DayTotals.of(
                    ORIGIN,
                    name + "/" + date,
                    date,
                    Moment.startOf(date, telling.clock()),
                    new Amounts(
                            metric == Metric.STEPS ? (Double) value : null,
                            metric == Metric.DISTANCE ? FitbitApi.metres(value) : null,
                            metric == Metric.ENERGY ? (Double) value : null)));
        } else {
            telling.noPlace(ORIGIN + " " + name);
        }
    }

    /** Version 1 wrote the zones beside the day's mean, later ones write them, and the resting rate, in its place. */
    private void heart(Element day, LocalDate date) throws Malformed {
        boolean nested = day.node().path("value").isObject();
        Element told = nested ? day.object("value") : day;
        if (!nested && day.has("value")) {
            telling.noPlace(ORIGIN + " mean heart rate of a day");
        }
        telling.day(new DayTotals(
                ORIGIN,
                name + "/" + date,
                date,
                Moment.startOf(date, telling.clock()),
                Amounts.NONE,
                Intensities.UNTOLD,
                new Heart(told.findNumber("restingHeartRate"), FitbitApi.zones(told)),
                0));
    }

    private void sample(Element sample, LocalDate date, int periodS) throws Malformed {
        if (metric == null) {
            telling.noPlace(ORIGIN + " " + name + INTRADAY);
            return;
        }
        String text = date + "T" + sample.text("time");
        LocalDateTime time = Moment.localTime("time", text, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        Moment at = Moment.local(time, telling.clock());
        double value = sample.number("value");
        if (metric == Metric.HEART_RATE) {
            telling.levelUnlessZero(ORIGIN, metric, at, value);
        } else {
            double inUnit = metric == Metric.DISTANCE ? Objects.requireNonNull(FitbitApi.metres(value)) : value;
            telling.amount(ORIGIN, metric, at, periodS, inUnit);
        }
    }

    private static int periodS(Element intraday) throws Malformed {
        Double interval = intraday.findNumber("datasetInterval");
        int unitS = "second".equals(intraday.find("datasetType")) ? 1 : 60;
        return interval == null ? unitS : (int) Math.min(interval * unitS, Integer.MAX_VALUE);
    }

    private static LocalDate date(Element day) throws Malformed {
        return Moment.date(day, "dateTime", DateTimeFormatter.ISO_LOCAL_DATE);
    }
}
