package io.vitalog.infra.devices.fitbit;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code dailyActivity}: Fitbit's own totals of a day. Distances are in kilometres, rounded to a metre here. */
final class DailyActivity implements CsvRows.Mapper {
    private final LocalClock clock;
    private final Facts facts;
    private final int id;
    private final int date;
    private final int steps;
    private final int distance;
    private final int veryActive;
    private final int fairlyActive;
    private final int lightlyActive;
    private final int sedentary;
    private final int calories;

    DailyActivity(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        this.clock = clock;
        this.facts = facts;
        id = columns.indexOf("Id");
        date = columns.indexOf("ActivityDate");
        steps = columns.indexOf("TotalSteps");
        distance = columns.indexOf("TotalDistance");
        veryActive = columns.indexOf("VeryActiveMinutes");
        fairlyActive = columns.indexOf("FairlyActiveMinutes");
        lightlyActive = columns.indexOf("LightlyActiveMinutes");
        sedentary = columns.indexOf("SedentaryMinutes");
        calories = columns.indexOf("Calories");
    }

    @Override
    public void map(Row row) throws Malformed {
        LocalDate day = FitbitTime.date(row.text(date));
        DaySummarized summary = new DaySummarized(
                FitbitImporter.ORIGIN,
                "daily-activity/" + day,
                day,
                row.findNumber(steps),
                metres(row.findNumber(distance)),
                row.findNumber(calories),
                null,
                row.findNumber(veryActive),
                row.findNumber(fairlyActive),
                row.findNumber(lightlyActive),
                row.findNumber(sedentary),
                null,
                null,
                null,
                null,
                clock.zoneName(),
                0);
        facts.fact(FitbitUser.id(row.text(id)), clock.startOf(day), summary);
    }

    private static @Nullable Double metres(@Nullable Double kilometres) {
        return kilometres == null ? null : (double) Math.round(kilometres * 1000);
    }
}
