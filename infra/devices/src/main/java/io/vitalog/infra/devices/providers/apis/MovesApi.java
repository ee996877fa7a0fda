package io.vitalog.infra.devices.providers.apis;

import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.Api;
import io.vitalog.infra.devices.providers.telling.Bout;
import io.vitalog.infra.devices.providers.telling.DayTotals;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Moves' API: a list of days, each with a summary and, as activities or as a whole storyline, with segments. Who is
 * carried is not active. What was entered by hand has no time.
 */
public final class MovesApi implements Api {
    private static final String ORIGIN = "moves";
    private static final String CARRIED = "transport";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssx");

    @Override
    public boolean knows(Element answer) {
        JsonNode day = answer.node().path(0);
        return day.has("date") && (day.has("segments") || day.has("summary"));
    }

    @Override
    public void tell(Element answer, Telling telling) {
        telling.rows(answer.node().valueStream().map(Element::new).toList(), day -> day(day, telling));
    }

    private static void day(Element day, Telling telling) throws Malformed {
        LocalDate date = Moment.date(day, "date", DateTimeFormatter.BASIC_ISO_DATE);
        for (Element segment : day.list("segments")) {
            for (Element activity : segment.list("activities")) {
                telling.part(activity, each -> activity(each, telling));
            }
        }
        if (!day.list("summary").isEmpty()) {
            telling.day(DayTotals.of(ORIGIN, "summary/" + date, date, start(date, day, telling), amounts(day)));
        }
    }

    private static void activity(Element activity, Telling telling) throws Malformed {
        String title = activity.text("activity");
        if (carried(activity)) {
            telling.noPlace(ORIGIN + " " + CARRIED);
            return;
        }
        if (!activity.has("startTime")) {
            throw new Malformed(Skip.NO_TIME, title + " has no start time");
        }
        Moment start = Moment.written(activity, "startTime", TIME);
        Moment end = Moment.written(activity, "endTime", TIME);
        telling.activity(new Bout(
                ORIGIN,
                title + "-" + start.instant().getEpochSecond(),
                Sports.of(title),
                title,
                start,
                Duration.between(start.instant(), end.instant()).toSeconds(),
                new Amounts(
                        activity.findNumber("steps"), activity.findNumber("distance"), activity.findNumber("calories")),
                0));
    }

    /** Of all kinds of activity together. */
    private static Amounts amounts(Element day) throws Malformed {
        double steps = 0;
        double distanceM = 0;
        double energyKcal = 0;
        for (Element kind : day.list("summary")) {
            if (!carried(kind)) {
                steps += or0(kind.findNumber("steps"));
                distanceM += or0(kind.findNumber("distance"));
                energyKcal += or0(kind.findNumber("calories"));
            }
        }
        return new Amounts(steps, distanceM, energyKcal);
    }

    /** A day has no zone of its own; its segments have offsets. */
    private static Moment start(LocalDate date, Element day, Telling telling) throws Malformed {
        for (Element segment : day.list("segments")) {
            ZoneId zone = Moment.zone(Moment.written(segment, "startTime", TIME).zone());
            if (zone != null) {
                return Moment.startOf(date, zone);
            }
        }
        return Moment.startOf(date, telling.clock());
    }

    private static boolean carried(Element activity) {
        return CARRIED.equals(activity.find("group")) || CARRIED.equals(activity.find("activity"));
    }

    private static double or0(@Nullable Double amount) {
        return amount == null ? 0 : amount;
    }
}
