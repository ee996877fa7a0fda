package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.pmdata.tracker.DaySummaries.Minutes;
import java.util.function.DoubleFunction;

/** Files that state, for each local day, the minutes of one level of activity. */
final class DayMinutes implements JsonRows.Mapper {
    private final DaySummaries days;
    private final DoubleFunction<Minutes> stating;

    private DayMinutes(Wearer wearer, String file, DoubleFunction<Minutes> stating) {
        this.days = new DaySummaries(wearer, file);
        this.stating = stating;
    }

    static DayMinutes veryActive(Wearer wearer) {
        return new DayMinutes(wearer, "very-active-minutes", minutes -> new Minutes(minutes, null, null, null));
    }

    static DayMinutes fairlyActive(Wearer wearer) {
        return new DayMinutes(wearer, "moderately-active-minutes", minutes -> new Minutes(null, minutes, null, null));
    }

    static DayMinutes lightlyActive(Wearer wearer) {
        return new DayMinutes(wearer, "lightly-active-minutes", minutes -> new Minutes(null, null, minutes, null));
    }

    static DayMinutes sedentary(Wearer wearer) {
        return new DayMinutes(wearer, "sedentary-minutes", minutes -> new Minutes(null, null, null, minutes));
    }

    @Override
    public void map(Element day) throws Malformed {
        days.minutes(TrackerTime.date(day), stating.apply(day.number("value")));
    }
}
