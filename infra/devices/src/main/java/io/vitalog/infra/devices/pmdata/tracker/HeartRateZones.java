package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.daysummaries.DaySummaryEvent.ZoneMinutes;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * {@code time_in_heart_rate_zones.json}: a day's minutes in each zone. The file orders the zones at random; sorted by
 * name, the same minutes are the same fact.
 */
final class HeartRateZones implements JsonRows.Mapper {
    private final DaySummaries days;

    HeartRateZones(Wearer wearer) {
        this.days = new DaySummaries(wearer, "heart-rate-zones");
    }

    @Override
    public void map(Element day) throws Malformed {
        LocalDate date = TrackerTime.date(day);
        Element minutes = day.object("value").object("valuesInZones");
        List<ZoneMinutes> zones = new ArrayList<>();
        for (String name : new TreeSet<>(minutes.names())) {
            zones.add(new ZoneMinutes(name, minutes.number(name)));
        }
        if (zones.isEmpty()) {
            throw new Malformed(Skip.MISSING_FIELD, "valuesInZones is missing on " + date);
        }
        days.zones(date, zones);
    }
}
