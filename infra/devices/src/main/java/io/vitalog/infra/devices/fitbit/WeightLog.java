package io.vitalog.infra.devices.fitbit;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;

/** {@code weightLogInfo}: weight, rounded to a gram, and body fat where the scale told it. */
final class WeightLog implements CsvRows.Mapper {
    private final LocalClock clock;
    private final Facts facts;
    private final int id;
    private final int date;
    private final int mass;
    private final int fat;

    WeightLog(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        this.clock = clock;
        this.facts = facts;
        id = columns.indexOf("Id");
        date = columns.indexOf("Date");
        mass = columns.indexOf("WeightKg");
        fat = columns.indexOf("Fat");
    }

    @Override
    public void map(Row row) throws Malformed {
        String user = FitbitUser.id(row.text(id));
        long second = clock.sampleSecond(FitbitTime.parse(row.text(date)));
        double massKg = Math.round(row.number(mass) * 1000) / 1000.0;
        Double fatPercent = row.findNumber(fat);
        facts.sample(new Sample(user, Metric.MASS, 0, second, second, massKg));
        if (fatPercent != null) {
            facts.sample(new Sample(user, Metric.BODY_FAT, 0, second, second, fatPercent));
        }
    }
}
