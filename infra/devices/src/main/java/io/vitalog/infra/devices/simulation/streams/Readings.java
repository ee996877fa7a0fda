package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Minutes;
import java.time.Instant;
import java.util.function.IntToDoubleFunction;

/** What a device samples: heart rate and steps of minutes, distance, energy and active minutes of hours, mornings. */
record Readings(DayOfLife day, Minutes minutes, String origin, Telling telling) {
    private static final int MINUTE_S = 60;
    private static final int HOUR_S = 3_600;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int DAYS_BETWEEN_WEIGHINGS = 7;

    void tell(Grain grain) {
        int hours = minutes.size() / MINUTES_AN_HOUR;
        for (int hour = 0; hour < hours; hour++) {
            hour(grain, Metric.HEART_RATE, 0, hour, minutes::beats);
            hour(grain, Metric.STEPS, MINUTE_S, hour, minutes::steps);
        }
        double strideM = day.person().strideM();
        day(grain, Metric.DISTANCE, hours, minute -> minutes.steps(minute) * strideM);
        day(grain, Metric.ENERGY, hours, minutes::energyKcal);
        day(grain, Metric.ACTIVE_MINUTES, hours, minute -> minutes.active(minute) ? 1 : 0);
        morning();
    }

    private void morning() {
        Dice dice = day.dice().of("morning");
        double restingBpm =
                Math.rint(day.person().restingBpm() + day.condition().restingBpmShift() + dice.bell(1));
        moment(Metric.RESTING_HEART_RATE, Math.clamp(restingBpm, 36, 110));
        double calm = 96 - 0.9 * restingBpm - 18 * day.condition().body().tired();
        moment(Metric.HEART_RATE_VARIABILITY, Math.rint(Math.max(9, calm + 5 * dice.bell(2))));
        if (day.number() % DAYS_BETWEEN_WEIGHINGS == 0) {
            moment(Metric.MASS, Belongings.massKg(day.person(), day.number()));
        }
    }

    private void moment(Metric metric, double value) {
        telling.measured(day.wake(), day.wake(), single(metric, value, 0));
    }

    private void hour(Grain grain, Metric metric, int periodS, int hour, IntToDoubleFunction value) {
        int first = hour * MINUTES_AN_HOUR;
        double[] values = new double[MINUTES_AN_HOUR];
        int[] offsets = new int[MINUTES_AN_HOUR];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(first + i);
            offsets[i] = i * MINUTE_S;
        }
        samples(grain, metric, periodS, minutes.second(first), offsets, values);
    }

    private void day(Grain grain, Metric metric, int hours, IntToDoubleFunction minute) {
        double[] values = new double[hours];
        int[] offsets = new int[hours];
        for (int hour = 0; hour < hours; hour++) {
            double sum = 0;
            for (int i = 0; i < MINUTES_AN_HOUR; i++) {
                sum += minute.applyAsDouble(hour * MINUTES_AN_HOUR + i);
            }
            values[hour] = Math.rint(10 * sum) / 10;
            offsets[hour] = hour * HOUR_S;
        }
        samples(grain, metric, HOUR_S, minutes.second(0), offsets, values);
    }

    private void samples(Grain grain, Metric metric, int periodS, long second, int[] offsets, double[] values) {
        if (grain == Grain.SINGLES) {
            for (int i = 0; i < values.length; i++) {
                Instant time = Instant.ofEpochSecond(second + offsets[i]);
                telling.measured(time.plusSeconds(periodS), time, single(metric, values[i], periodS));
            }
            return;
        }
        int[] uneven = periodS == 0 ? offsets : null;
        Instant time = Instant.ofEpochSecond(second);
        int span = offsets[offsets.length - 1] + Math.max(periodS, MINUTE_S);
        telling.measured(
                time.plusSeconds(span),
                time,
                new SeriesTaken(origin, metric, null, periodS, uneven, values, zone(), 0));
    }

    private ReadingTaken single(Metric metric, double value, int periodS) {
        return new ReadingTaken(origin, metric, value, null, periodS, zone(), 0);
    }

    private String zone() {
        return day.person().zone().getId();
    }
}
