package io.vitalog.infra.devices.providers.apis;

import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.providers.telling.Amounts;
import io.vitalog.infra.devices.providers.telling.Api;
import io.vitalog.infra.devices.providers.telling.Bout;
import io.vitalog.infra.devices.providers.telling.DayTotals;
import io.vitalog.infra.devices.providers.telling.Moment;
import io.vitalog.infra.devices.providers.telling.Night;
import io.vitalog.infra.devices.providers.telling.Telling;
import io.vitalog.infra.devices.units.Dimension;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Misfit's API: times with an offset, days without one, distances in miles. */
public final class MisfitApi implements Api {
    private static final String ORIGIN = "misfit";
    private static final Map<String, String> STAGES = Map.of("1", "wake", "2", "light", "3", "deep");

    @Override
    public boolean knows(Element answer) {
        return answer.node().path("sessions").isArray()
                || answer.node().path("sleeps").isArray()
                || answer.node().path("summary").isArray();
    }

    @Override
    public void tell(Element answer, Telling telling) {
        telling.rows(answer.list("sessions"), session -> session(session, telling));
        telling.rows(answer.list("sleeps"), sleep -> sleep(sleep, telling));
        telling.rows(answer.list("summary"), day -> day(day, telling));
    }

    private static void session(Element session, Telling telling) throws Malformed {
        String title = session.text("activityType");
        telling.activity(new Bout(
                ORIGIN,
                session.text("id"),
                Sports.of(title),
                title,
                Moment.written(session, "startTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                session.number("duration"),
                amounts(session),
                0));
    }

    private static void day(Element day, Telling telling) throws Malformed {
        LocalDate date = Moment.date(day, "date", DateTimeFormatter.ISO_LOCAL_DATE);
        Moment start = Moment.startOf(date, telling.clock());
        telling.day(DayTotals.of(ORIGIN, "summary/" + date, date, start, amounts(day)));
    }

    private static Amounts amounts(Element of) throws Malformed {
        Double miles = of.findNumber("distance");
        return new Amounts(
                of.findNumber("steps"),
                miles == null ? null : (Double) Dimension.LENGTH.of(miles, "mi"),
                of.findNumber("calories"));
    }

    private static void sleep(Element sleep, Telling telling) throws Malformed {
        Moment start = Moment.written(sleep, "startTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        double inBedS = sleep.number("duration");
        List<Stage> stages = stages(sleep.list("sleepDetails"), start, inBedS);
        double asleepS = stages.stream()
                .filter(stage -> !stage.stage().equals("wake"))
                .mapToDouble(Stage::durationS)
                .sum();
        telling.sleep(new Night(
                ORIGIN,
                sleep.text("id"),
                start,
                inBedS,
                stages.isEmpty() ? null : (Double) asleepS,
                null,
                null,
                null,
                null,
                stages.isEmpty() ? null : stages,
                0));
    }

    /** Each state holds until the next one, the last one until the end; what lies outside the sleep is cut off. */
    private static List<Stage> stages(List<Element> details, Moment start, double inBedS) throws Malformed {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < details.size(); i++) {
            double from = offsetS(details.get(i), start);
            double to = i + 1 < details.size() ? offsetS(details.get(i + 1), start) : inBedS;
            double cutFrom = Math.max(0, from);
            double cutTo = Math.min(to, inBedS);
            if (cutFrom < cutTo) {
                stages.add(new Stage(stage(details.get(i)), cutFrom, cutTo - cutFrom));
            }
        }
        return stages;
    }

    private static double offsetS(Element detail, Moment start) throws Malformed {
        Moment at = Moment.written(detail, "datetime", DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return Duration.between(start.instant(), at.instant()).toSeconds();
    }

    private static String stage(Element detail) throws Malformed {
        String number = detail.text("value");
        @Nullable String stage = STAGES.get(number);
        if (stage == null) {
            throw new Malformed(Skip.UNKNOWN_STAGE, "value is " + number);
        }
        return stage;
    }
}
