package io.vitalog.infra.devices.providers.apis;

import io.vitalog.domain.daysummaries.DaySummaryEvent.ZoneMinutes;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.pmdata.tracker.Sleeps;
import io.vitalog.infra.devices.pmdata.tracker.Wearer;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.Api;
import io.vitalog.infra.devices.providers.telling.Bout;
import io.vitalog.infra.devices.providers.telling.DayTotals;
import io.vitalog.infra.devices.providers.telling.DayTotals.Heart;
import io.vitalog.infra.devices.providers.telling.DayTotals.Intensities;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fitbit's Web API, version 1 and 1.2: times of the wall clock without a zone, distances in kilometres, which is what
 * it answers unless asked otherwise.
 *
 * @see <a href="https://dev.fitbit.com/build/reference/web-api/">Fitbit Web API</a>
 */
public final class FitbitApi implements Api {
    private static final String ORIGIN = "fitbit";
    private static final double METRES = 1_000;

    @Override
    public boolean knows(Element answer) {
        boolean series = answer.names().stream().anyMatch(name -> name.startsWith("activities-"));
        boolean day = answer.node().path("activities").isArray() && answer.has("summary");
        return series
                || day
                || answer.node().path("sleep").isArray()
                || answer.node().path("weight").isArray();
    }

    @Override
    public void tell(Element answer, Telling telling) throws Malformed {
        telling.rows(answer.list("weight"), weight -> weight(weight, telling));
        telling.rows(answer.list("sleep"), sleep -> sleep(sleep, telling));
        telling.rows(answer.list("activities"), activity -> activity(activity, telling));
        if (answer.node().path("activities").isArray()) {
            day(answer, telling);
        }
        for (String name : answer.names()) {
            if (name.startsWith("activities-") && !name.endsWith(FitbitSeries.INTRADAY)) {
                new FitbitSeries(name, telling).tell(answer);
            }
        }
    }

    private static void weight(Element weight, Telling telling) throws Malformed {
        Moment at = moment(weight, "date", "time", telling);
        telling.level(ORIGIN, Metric.MASS, at, weight.number("weight"));
        Double fat = weight.findNumber("fat");
        if (fat != null) {
            telling.levelUnlessZero(ORIGIN, Metric.BODY_FAT, at, fat);
        }
    }

    private static void sleep(Element sleep, Telling telling) throws Malformed {
        LocalDateTime bed =
                Moment.localTime("startTime", sleep.text("startTime"), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        telling.hold(new Moment(telling.clock().edge(bed), null), 0);
        new Sleeps(new Wearer(telling.userId(), telling.clock(), telling.facts())).map(sleep);
    }

    /** Where {@code hasStartTime} is false, the start is made up. */
    private static void activity(Element activity, Telling telling) throws Malformed {
        if (activity.has("hasStartTime") && !activity.flag("hasStartTime")) {
            throw new Malformed(Skip.NO_TIME, activity.find("name") + " has no start time");
        }
        String title = activity.text("name");
        telling.activity(new Bout(
                ORIGIN,
                activity.text("logId"),
                Sports.of(title),
                title,
                moment(activity, "startDate", "startTime", telling),
                activity.number("duration") / 1_000,
                new Amounts(
                        activity.findNumber("steps"),
                        metres(activity.findNumber("distance")),
                        activity.findNumber("calories")),
                0));
    }

    /** The answer does not name its day, but its activities do. */
    private static void day(Element answer, Telling telling) throws Malformed {
        List<Element> activities = answer.list("activities");
        if (activities.isEmpty()) {
            throw new Malformed(Skip.NO_TIME, "a summary without an activity does not say of which day it is");
        }
        LocalDate date = Moment.date(activities.getFirst(), "startDate", DateTimeFormatter.ISO_LOCAL_DATE);
        Element summary = answer.object("summary");
        Double totalKm = null;
        for (Element distance : summary.list("distances")) {
            totalKm = "total".equals(distance.find("activity")) ? distance.findNumber("distance") : totalKm;
        }
        telling.day(new DayTotals(
                ORIGIN,
                "activities/" + date,
                date,
                Moment.startOf(date, telling.clock()),
                new Amounts(summary.findNumber("steps"), metres(totalKm), summary.findNumber("caloriesOut")),
                new Intensities(
                        summary.findNumber("veryActiveMinutes"),
                        summary.findNumber("fairlyActiveMinutes"),
                        summary.findNumber("lightlyActiveMinutes"),
                        summary.findNumber("sedentaryMinutes")),
                new Heart(summary.findNumber("restingHeartRate"), zones(summary)),
                0));
    }

    /** Minutes in zones of the heart rate; null when none are told. */
    static @Nullable List<ZoneMinutes> zones(Element of) throws Malformed {
        List<ZoneMinutes> zones = new ArrayList<>();
        for (Element zone : of.list("heartRateZones")) {
            zones.add(new ZoneMinutes(zone.text("name"), zone.number("minutes")));
        }
        return zones.isEmpty() ? null : zones;
    }

    private static Moment moment(Element of, String date, String time, Telling telling) throws Malformed {
        String text = of.text(date) + "T" + of.text(time);
        return Moment.local(Moment.localTime(time, text, DateTimeFormatter.ISO_LOCAL_DATE_TIME), telling.clock());
    }

    /** To the millimetre: more is noise of the conversion. */
    static @Nullable Double metres(@Nullable Double kilometres) {
        return kilometres == null ? null : (Double) (Math.rint(kilometres * METRES * 1_000) / 1_000);
    }
}
