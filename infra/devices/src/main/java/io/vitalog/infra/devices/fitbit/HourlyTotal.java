package io.vitalog.infra.devices.fitbit;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import java.time.LocalDateTime;

/** {@code hourlySteps}, {@code hourlyCalories}, {@code hourlyIntensities}: a total of an hour a row. */
final class HourlyTotal implements CsvRows.Mapper {
    private static final int HOUR_S = 3_600;

    private final Metric metric;
    private final LocalClock clock;
    private final Facts facts;
    private final int id;
    private final int hour;
    private final int total;

    private HourlyTotal(Total kind, Columns columns, LocalClock clock, Facts facts) throws Malformed {
        this.metric = kind.metric;
        this.clock = clock;
        this.facts = facts;
        id = columns.indexOf("Id");
        hour = columns.indexOf("ActivityHour");
        total = columns.indexOf(kind.column);
    }

    private record Total(Metric metric, String column) {}

    static HourlyTotal steps(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        return new HourlyTotal(new Total(Metric.STEPS, "StepTotal"), columns, clock, facts);
    }

    static HourlyTotal energy(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        return new HourlyTotal(new Total(Metric.ENERGY, "Calories"), columns, clock, facts);
    }

    static HourlyTotal intensity(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        return new HourlyTotal(new Total(Metric.INTENSITY, "TotalIntensity"), columns, clock, facts);
    }

    /** The hours of a local day may travel together. */
    @Override
    public void map(Row row) throws Malformed {
        LocalDateTime start = FitbitTime.parse(row.text(hour));
        facts.sample(new Sample(
                FitbitUser.id(row.text(id)),
                metric,
                HOUR_S,
                start.toLocalDate().toEpochDay(),
                clock.sampleSecond(start),
                row.number(total)));
    }
}
