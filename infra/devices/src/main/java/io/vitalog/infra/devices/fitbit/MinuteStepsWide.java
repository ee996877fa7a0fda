package io.vitalog.infra.devices.fitbit;

import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;

/** {@code minuteStepsWide}: an hour a row, a minute a column. */
final class MinuteStepsWide implements CsvRows.Mapper {
    private static final int MINUTES = 60;
    private static final int MINUTE_S = 60;

    private final LocalClock clock;
    private final Facts facts;
    private final int id;
    private final int hour;
    private final int[] minutes = new int[MINUTES];

    MinuteStepsWide(Columns columns, LocalClock clock, Facts facts) throws Malformed {
        this.clock = clock;
        this.facts = facts;
        id = columns.indexOf("Id");
        hour = columns.indexOf("ActivityHour");
        for (int minute = 0; minute < MINUTES; minute++) {
            minutes[minute] = columns.indexOf(minute < 10 ? "Steps0" + minute : "Steps" + minute);
        }
    }

    @Override
    public void map(Row row) throws Malformed {
        String user = FitbitUser.id(row.text(id));
        long start = clock.sampleSecond(FitbitTime.parse(row.text(hour)));
        double[] steps = new double[MINUTES];
        for (int minute = 0; minute < MINUTES; minute++) {
            steps[minute] = row.number(minutes[minute]);
        }
        for (int minute = 0; minute < MINUTES; minute++) {
            facts.sample(
                    new Sample(user, Metric.STEPS, MINUTE_S, start, start + (long) minute * MINUTE_S, steps[minute]));
        }
    }
}
