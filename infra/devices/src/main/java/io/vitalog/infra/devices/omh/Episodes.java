package io.vitalog.infra.devices.omh;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.units.Dimension;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Activities and sleeps: what lasts from a start to an end. Without a header's id the start tells them apart. */
final class Episodes {
    private final String userId;
    private final Facts facts;

    Episodes(String userId, Facts facts) {
        this.userId = userId;
        this.facts = facts;
    }

    void activity(DataPoint point) throws Malformed {
        point.requireMeasured();
        Element body = point.body();
        String title = body.text("activity_name");
        Double distanceM = Quantity.find(body, "distance", Dimension.LENGTH);
        Double energyKcal = Quantity.find(body, "kcal_burned", Dimension.ENERGY);
        TimeFrame time = TimeFrame.of(body);
        String sport = Sports.of(title);
        record(
                time.begin(),
                new ActivityRecorded(
                        point.origin(),
                        key(point, time, sport),
                        sport,
                        title,
                        time.lasting(),
                        null,
                        distanceM,
                        energyKcal,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        time.zone(),
                        0));
    }

    void sleep(DataPoint point) throws Malformed {
        point.requireMeasured();
        Element body = point.body();
        TimeFrame time = TimeFrame.of(body);
        Double wakings = body.findNumber("number_of_awakenings");
        record(
                time.begin(),
                new SleepRecorded(
                        point.origin(),
                        key(point, time, "sleep"),
                        time.lasting(),
                        Quantity.find(body, "total_sleep_time", Dimension.TIME),
                        efficiency(body),
                        wakings == null ? null : (Integer) wakings.intValue(),
                        body.has("is_main_sleep") ? (Boolean) !body.flag("is_main_sleep") : null,
                        null,
                        null,
                        null,
                        null,
                        time.zone(),
                        0));
    }

    /** The time frame of a duration is not said to be the time in bed, so it is stated of the day of waking. */
    void asleep(DataPoint point, double asleepS) throws Malformed {
        point.requireMeasured();
        TimeFrame time = TimeFrame.of(point.body());
        LocalDate waking = time.end().toLocalDate();
        record(
                time.end().toInstant(),
                new DaySummarized(
                        point.origin(),
                        key(point, time, point.schema().id()),
                        waking,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        asleepS / 60,
                        null,
                        null,
                        time.zone(),
                        0));
    }

    private void record(Instant time, Fact fact) throws Malformed {
        facts.checked(userId, time, fact);
    }

    private static String key(DataPoint point, TimeFrame time, String kind) {
        String id = point.id();
        return id != null ? id : time.begin() + "/" + kind;
    }

    private static @Nullable Double efficiency(Element body) throws Malformed {
        return body.object("sleep_maintenance_efficiency_percentage").findNumber("value");
    }
}
