package io.vitalog.infra.devices.providers.apis;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.Api;
import io.vitalog.infra.devices.providers.telling.DayTotals;
import io.vitalog.infra.devices.providers.telling.DayTotals.Heart;
import io.vitalog.infra.devices.providers.telling.DayTotals.Intensities;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Night;
import io.vitalog.infra.devices.providers.telling.Revision;
import io.vitalog.infra.devices.providers.telling.Telling;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Withings' API: seconds since the epoch, with a zone beside all but the minutes of a day.
 *
 * @see <a href="https://developer.withings.com/api-reference">Withings API reference</a>
 */
public final class WithingsApi implements Api {
    static final String ORIGIN = "withings";

    @Override
    public boolean knows(Element answer) {
        return answer.has("status") && answer.node().path("body").isObject();
    }

    @Override
    public void tell(Element answer, Telling telling) throws Malformed {
        if (answer.number("status") != 0) {
            throw new Malformed(Skip.MALFORMED_FIELD, "status is " + answer.find("status") + ": it was refused");
        }
        Element body = answer.object("body");
        WithingsMeasures measures = new WithingsMeasures(telling);
        ZoneId zone = Moment.zone(body.find("timezone"));
        telling.rows(body.list("measuregrps"), group -> measures.group(group, zone));
        telling.rows(body.list("activities"), day -> day(day, telling));
        if (body.node().path("series").isArray()) {
            telling.rows(body.list("series"), sleep -> sleep(sleep, telling));
        } else {
            measures.minutes(body.object("series"));
        }
    }

    /** Energy is what moving took, without the resting body. */
    private static void day(Element day, Telling telling) throws Malformed {
        LocalDate date = Moment.date(day, "date", DateTimeFormatter.ISO_LOCAL_DATE);
        ZoneId zone = Moment.zone(day.find("timezone"));
        telling.day(new DayTotals(
                ORIGIN,
                "activity/" + date,
                date,
                zone == null ? Moment.startOf(date, telling.clock()) : Moment.startOf(date, zone),
                new Amounts(day.findNumber("steps"), day.findNumber("distance"), day.findNumber("calories")),
                new Intensities(
                        minutes(day.findNumber("intense")),
                        minutes(day.findNumber("moderate")),
                        minutes(day.findNumber("soft")),
                        null),
                Heart.UNTOLD,
                Revision.of(day, "modified")));
    }

    /** A night has a summary; the states that a mattress tells beside it, as they are, would be a second night. */
    private static void sleep(Element sleep, Telling telling) throws Malformed {
        if (sleep.has("state")) {
            telling.noPlace(ORIGIN + " state of sleep");
            return;
        }
        Element data = sleep.object("data");
        Moment start = Moment.epoch(sleep.number("startdate"), Moment.zone(sleep.find("timezone")));
        String id = sleep.find("id");
        telling.sleep(new Night(
                ORIGIN,
                id == null ? start.instant() + "/sleep" : id,
                start,
                sleep.number("enddate") - sleep.number("startdate"),
                asleepS(data),
                null,
                data.findNumber("wakeupcount"),
                null,
                data.findNumber("sleep_score"),
                null,
                Revision.of(sleep, "modified")));
    }

    private static @Nullable Double asleepS(Element data) throws Malformed {
        Double light = data.findNumber("lightsleepduration");
        Double deep = data.findNumber("deepsleepduration");
        Double rem = data.findNumber("remsleepduration");
        return light == null && deep == null && rem == null ? null : (Double) (or0(light) + or0(deep) + or0(rem));
    }

    private static double or0(@Nullable Double seconds) {
        return seconds == null ? 0 : seconds;
    }

    private static @Nullable Double minutes(@Nullable Double seconds) {
        return seconds == null ? null : (Double) (seconds / 60);
    }
}
