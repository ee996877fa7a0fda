package io.vitalog.infra.devices.providers.apis;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.Api;
import io.vitalog.infra.devices.providers.telling.Bout;
import io.vitalog.infra.devices.providers.telling.DayTotals;
import io.vitalog.infra.devices.providers.telling.DayTotals.Heart;
import io.vitalog.infra.devices.providers.telling.DayTotals.Intensities;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Night;
import io.vitalog.infra.devices.providers.telling.Revision;
import io.vitalog.infra.devices.providers.telling.Telling;
import io.vitalog.infra.devices.units.Dimension;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Jawbone UP's API: items with seconds since the epoch and the zone beside the user, or, of a day under way, the zones
 * and since when each was.
 */
public final class JawboneApi implements Api {
    private static final String ORIGIN = "jawbone";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int HOUR_S = 3_600;

    /** Workouts by {@code sub_type}, from 1 on. */
    private static final List<String> WORKOUTS = List.of("""
            walk,run,weightlifting,cross-training,nike-training,yoga,pilates,body-weight-exercise,crossfit,p90x,\
            zumba,trx,swim,ride,elliptical,bar-method,kinect-exercises,tennis,basketball,golf,soccer,ski-snowboard,\
            dance,hike,cross-country-skiing,stationary-bike,cardio,game,other""".split(","));

    @Override
    public boolean knows(Element answer) {
        return answer.object("meta").has("user_xid")
                && answer.object("data").node().path("items").isArray();
    }

    @Override
    public void tell(Element answer, Telling telling) {
        telling.rows(answer.object("data").list("items"), item -> item(item, telling));
    }

    private static void item(Element item, Telling telling) throws Malformed {
        Element details = item.object("details");
        String type = item.find("type");
        if (item.has("resting_heartrate")) {
            telling.level(ORIGIN, Metric.RESTING_HEART_RATE, created(item), item.number("resting_heartrate"));
        } else if ("move".equals(type) || details.has("hourly_totals")) {
            day(item, details, telling);
        } else if ("body".equals(type) || item.has("weight")) {
            body(item, telling);
        } else if (details.has("asleep_time") || details.has("sound")) {
            sleep(item, details, telling);
        } else if ("workout".equals(type) || details.has("meters")) {
            workout(item, details, telling);
        } else {
            throw new Malformed(Skip.UNKNOWN_SCHEMA, "an item of type " + type);
        }
    }

    private static void body(Element item, Telling telling) throws Malformed {
        Moment at = created(item);
        Double massKg = item.findNumber("weight");
        Double fatPercent = item.findNumber("body_fat");
        if (massKg != null) {
            telling.levelUnlessZero(ORIGIN, Metric.MASS, at, massKg);
        }
        if (fatPercent != null) {
            telling.levelUnlessZero(ORIGIN, Metric.BODY_FAT, at, fatPercent);
        }
        if (massKg == null && fatPercent == null) {
            telling.noPlace(ORIGIN + " body event without weight");
        }
    }

    private static void day(Element item, Element details, Telling telling) throws Malformed {
        LocalDate date = Moment.date(item, "date", DateTimeFormatter.BASIC_ISO_DATE);
        ZoneId zone = zoneAt(details, item.number("time_created"));
        telling.day(new DayTotals(
                ORIGIN,
                item.text("xid"),
                date,
                zone == null ? Moment.startOf(date, telling.clock()) : Moment.startOf(date, zone),
                new Amounts(
                        details.findNumber("steps"), details.findNumber("distance"), details.findNumber("calories")),
                Intensities.UNTOLD,
                Heart.UNTOLD,
                Revision.of(item, "time_updated")));
        Element hours = details.object("hourly_totals");
        for (String hour : hours.names().stream().sorted().toList()) {
            telling.part(hours.object(hour), totals -> hour(hour, totals, details, telling));
        }
    }

    private static void hour(String hour, Element totals, Element details, Telling telling) throws Malformed {
        LocalDateTime time = Moment.localTime("an hour", hour + "0000", HOUR);
        ZoneId zone = zoneOf(details, time);
        LocalClock clock = zone == null ? telling.clock() : new LocalClock(zone);
        Moment from = new Moment(Moment.local(time, clock).instant(), clock.zoneName());
        telling.amount(ORIGIN, Metric.STEPS, from, HOUR_S, totals.number("steps"));
        telling.amount(ORIGIN, Metric.DISTANCE, from, HOUR_S, totals.number("distance"));
        telling.amount(ORIGIN, Metric.ENERGY, from, HOUR_S, totals.number("calories"));
    }

    private static void sleep(Element item, Element details, Telling telling) throws Malformed {
        double start = item.number("time_created");
        Double subType = item.findNumber("sub_type");
        telling.sleep(new Night(
                ORIGIN,
                item.text("xid"),
                Moment.epoch(start, zoneAt(details, start)),
                item.number("time_completed") - start,
                details.number("duration") - details.number("awake"),
                null,
                details.findNumber("awakenings"),
                subType == null ? null : (Boolean) (subType != 0),
                details.findNumber("quality"),
                null,
                Revision.of(item, "time_updated")));
    }

    /** It ended when it was completed; the time of creation may be that of the entry. */
    private static void workout(Element item, Element details, Telling telling) throws Malformed {
        double seconds = details.number("time");
        double start = item.number("time_completed") - seconds;
        Double type = item.findNumber("sub_type");
        String title = item.find("title");
        String sport = type != null && type >= 1 && type <= WORKOUTS.size()
                ? WORKOUTS.get(type.intValue() - 1)
                : Sports.of(title == null ? "" : title);
        telling.activity(new Bout(
                ORIGIN,
                item.text("xid"),
                sport,
                title == null ? sport : title,
                Moment.epoch(start, zoneAt(details, start)),
                seconds,
                new Amounts(details.findNumber("steps"), details.findNumber("meters"), energyKcal(details, telling)),
                Revision.of(item, "time_updated")));
    }

    /** Without what the resting body would have taken; where that is not told, neither is the energy. */
    private static @Nullable Double energyKcal(Element details, Telling telling) throws Malformed {
        Double all = details.findNumber("calories");
        Double resting = details.findNumber("bmr_calories");
        if (all == null || resting == null) {
            if (all != null) {
                telling.noPlace(ORIGIN + " energy with that of the resting body");
            }
            return null;
        }
        return Dimension.ENERGY.of(all - resting, "kcal");
    }

    private static Moment created(Element item) throws Malformed {
        double second = item.number("time_created");
        return Moment.epoch(second, zoneAt(item.object("details"), second));
    }

    /** The zone in which the user was at a second. */
    private static @Nullable ZoneId zoneAt(Element details, double second) throws Malformed {
        JsonNode zone = details.node().path("tz");
        double since = Double.NEGATIVE_INFINITY;
        int count = details.list("tzs").size();
        for (Element each : details.list("tzs")) {
            double start = each.node().path(0).asDouble(Double.NaN);
            if (count == 1 || (start <= second && start > since)) {
                zone = each.node().path(1);
                since = start;
            }
        }
        return zone(zone);
    }

    /** The zone whose clock on the wall showed the hour that begins at {@code time}; zones come in any order. */
    private static @Nullable ZoneId zoneOf(Element details, LocalDateTime time) throws Malformed {
        ZoneId shown = zoneAt(details, Double.NEGATIVE_INFINITY);
        double since = Double.NEGATIVE_INFINITY;
        for (Element each : details.list("tzs")) {
            ZoneId zone = zone(each.node().path(1));
            double start = each.node().path(0).asDouble(Double.NaN);
            double end = time.plusHours(1)
                    .atZone(zone == null ? ZoneOffset.UTC : zone)
                    .toEpochSecond();
            if (start < end && start > since) {
                shown = zone;
                since = start;
            }
        }
        return shown;
    }

    /** A name, or seconds ahead of UTC. */
    private static @Nullable ZoneId zone(JsonNode zone) throws Malformed {
        if (!zone.isNumber()) {
            return Moment.zone(zone.isString() ? zone.stringValue() : null);
        }
        double seconds = zone.doubleValue();
        if (Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()) {
            throw new Malformed(Skip.OUT_OF_RANGE, "a zone of " + seconds + " s");
        }
        return ZoneOffset.ofTotalSeconds((int) seconds);
    }
}
