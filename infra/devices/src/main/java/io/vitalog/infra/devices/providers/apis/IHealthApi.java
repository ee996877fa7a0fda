package io.vitalog.infra.devices.providers.apis;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.files.Element;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * iHealth's API: the time on the wall as if it were UTC's seconds since the epoch, and the offset beside it, as
 * {@code -0700} or as hours. A value of 0 is none.
 */
public final class IHealthApi implements Api {
    private static final String ORIGIN = "ihealth";
    private static final List<String> LISTS = List.of(
            "ARDataList", "BPDataList", "BGDataList", "BODataList", "SRDataList", "SPORTDataList", "WeightDataList");

    /** Units by the numbers that answers state. */
    private static final List<String> LENGTHS = List.of("km", "mi");

    private static final List<String> MASSES = List.of("kg", "lb", "st");

    @Override
    public boolean knows(Element answer) {
        return LISTS.stream().anyMatch(name -> answer.node().path(name).isArray());
    }

    @Override
    public void tell(Element answer, Telling telling) throws Malformed {
        telling.rows(answer.list("BPDataList"), pressure -> pressure(pressure, telling));
        telling.rows(answer.list("BGDataList"), _ -> telling.noPlace(ORIGIN + " blood glucose"));
        telling.rows(answer.list("BODataList"), oxygen -> oxygen(oxygen, telling));
        telling.rows(answer.list("SRDataList"), sleep -> sleep(sleep, telling));
        telling.rows(answer.list("SPORTDataList"), sport -> sport(sport, telling));
        telling.rows(answer.list("ARDataList"), day -> day(day, unit(answer, "DistanceUnit", LENGTHS), telling));
        telling.rows(
                answer.list("WeightDataList"), weight -> weight(weight, unit(answer, "WeightUnit", MASSES), telling));
    }

    private static void pressure(Element pressure, Telling telling) throws Malformed {
        telling.noPlace(ORIGIN + " blood pressure");
        heartRate(pressure, telling);
    }

    private static void oxygen(Element oxygen, Telling telling) throws Malformed {
        telling.levelUnlessZero(ORIGIN, Metric.OXYGEN_SATURATION, at(oxygen, "MDate"), oxygen.number("BO"));
        heartRate(oxygen, telling);
    }

    private static void heartRate(Element of, Telling telling) throws Malformed {
        telling.levelUnlessZero(ORIGIN, Metric.HEART_RATE, at(of, "MDate"), of.number("HR"));
    }

    private static void weight(Element weight, String unit, Telling telling) throws Malformed {
        Moment at = at(weight, "MDate");
        double massKg = Dimension.MASS.of(weight.number("WeightValue"), unit);
        telling.levelUnlessZero(ORIGIN, Metric.MASS, at, massKg);
        Double fatPercent = weight.findNumber("FatValue");
        if (fatPercent != null && fatPercent != 0) {
            telling.level(ORIGIN, Metric.BODY_FAT, at, fatPercent);
        }
    }

    /** {@code HoursSlept} are minutes. */
    private static void sleep(Element sleep, Telling telling) throws Malformed {
        telling.sleep(new Night(
                ORIGIN,
                sleep.text("DataID"),
                at(sleep, "StartTime"),
                sleep.number("EndTime") - sleep.number("StartTime"),
                sleep.number("HoursSlept") * 60,
                sleep.findNumber("SleepEfficiency"),
                sleep.findNumber("Awaken"),
                null,
                null,
                null,
                Revision.of(sleep, "LastChangeTime")));
    }

    /** What follows a comma says more closely what sport it was. */
    private static void sport(Element sport, Telling telling) throws Malformed {
        String title = sport.text("SportName");
        int comma = title.indexOf(',');
        telling.activity(new Bout(
                ORIGIN,
                sport.text("DataID"),
                Sports.of(comma < 0 ? title : title.substring(0, comma)),
                title,
                at(sport, "SportStartTime"),
                sport.number("SportEndTime") - sport.number("SportStartTime"),
                new Amounts(null, null, sport.findNumber("Calories")),
                Revision.of(sport, "LastChangeTime")));
    }

    /** Written at some time of the day that it sums up. */
    private static void day(Element day, String unit, Telling telling) throws Malformed {
        Double distance = day.findNumber("DistanceTraveled");
        ZoneOffset offset = offset(day);
        LocalDate date = at(day, "MDate").instant().atOffset(offset).toLocalDate();
        telling.day(new DayTotals(
                ORIGIN,
                day.text("DataID"),
                date,
                Moment.startOf(date, offset),
                new Amounts(
                        day.findNumber("Steps"),
                        distance == null ? null : (Double) Dimension.LENGTH.of(distance, unit),
                        day.findNumber("Calories")),
                Intensities.UNTOLD,
                Heart.UNTOLD,
                Revision.of(day, "LastChangeTime")));
    }

    private static Moment at(Element of, String name) throws Malformed {
        return Moment.epochLocal(of.number(name), offset(of));
    }

    private static ZoneOffset offset(Element of) throws Malformed {
        String text = of.text("TimeZone");
        boolean signed = text.startsWith("-") || text.startsWith("+");
        try {
            return ZoneOffset.of(signed ? text : "+" + text);
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, "TimeZone is '" + text + "'");
        }
    }

    /** The unit whose number the answer states. */
    private static String unit(Element answer, String name, List<String> units) throws Malformed {
        double number = answer.number(name);
        if (!(number >= 0 && number < units.size())) {
            throw new Malformed(Skip.UNKNOWN_UNIT, name + " is " + number);
        }
        return units.get((int) number);
    }
}
