package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.LocalDate;

/** {@code resting_heart_rate.json}: a day's resting heart rate; 0 without a date stands where there was none. */
final class RestingHeartRate implements JsonRows.Mapper {
    private final DaySummaries days;

    RestingHeartRate(Wearer wearer) {
        this.days = new DaySummaries(wearer, "resting-heart-rate");
    }

    @Override
    public void map(Element day) throws Malformed {
        LocalDate date = TrackerTime.date(day);
        Element stated = day.object("value");
        double bpm = stated.number("value");
        if (bpm == 0 || !stated.has("date")) {
            throw new Malformed(Skip.NOT_MEASURED, "no resting heart rate on " + date);
        }
        days.restingHeartRate(date, bpm);
    }
}
