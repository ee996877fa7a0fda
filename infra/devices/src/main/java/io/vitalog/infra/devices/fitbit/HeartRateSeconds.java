package io.vitalog.infra.devices.fitbit;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;

/** {@code heartrate_seconds}: a heart rate every few seconds; the rows of an hour may travel together. */
final class HeartRateSeconds implements CsvRows.Mapper {
    private final LocalClock clock;
    private final Facts facts;
    private final int id;
    private final int time;
    private final int value;

    HeartRateSeconds(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        this.clock = clock;
        this.facts = facts;
        id = columns.indexOf("Id");
        time = columns.indexOf("Time");
        value = columns.indexOf("Value");
    }

    @Override
    public void map(Row row) throws Malformed {
        long second = clock.sampleSecond(FitbitTime.parse(row.text(time)));
        long hour = Math.floorDiv(second, (long) ChunkKey.HOUR_S);
        facts.sample(new Sample(FitbitUser.id(row.text(id)), Metric.HEART_RATE, 0, hour, second, row.number(value)));
    }
}
