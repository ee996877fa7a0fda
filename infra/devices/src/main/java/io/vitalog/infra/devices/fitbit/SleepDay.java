package io.vitalog.infra.devices.fitbit;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.LocalDate;

/** {@code sleepDay}: the sleep of a day. The export repeats some rows; equal rows are one fact. */
final class SleepDay implements CsvRows.Mapper {
    private final LocalClock clock;
    private final Facts facts;
    private final int id;
    private final int date;
    private final int asleep;
    private final int inBed;

    SleepDay(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        this.clock = clock;
        this.facts = facts;
        id = columns.indexOf("Id");
        date = columns.indexOf("SleepDay");
        asleep = columns.indexOf("TotalMinutesAsleep");
        inBed = columns.indexOf("TotalTimeInBed");
    }

    @Override
    public void map(Row row) throws Malformed {
        LocalDate day = FitbitTime.date(row.text(date));
        DaySummarized summary = new DaySummarized(
                FitbitImporter.ORIGIN,
                "sleep-day/" + day,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.number(asleep),
                row.number(inBed),
                null,
                clock.zoneName(),
                0);
        facts.fact(FitbitUser.id(row.text(id)), clock.startOf(day), summary);
    }
}
