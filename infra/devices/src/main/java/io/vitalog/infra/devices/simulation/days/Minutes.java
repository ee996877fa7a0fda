package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.population.Person;
import java.time.Duration;
import java.time.Instant;

/**
 * What a device sees of a day, a minute at a time: a heart that beats slowest before dawn, rises with effort within a
 * minute or two and takes longer to calm down.
 */
public final class Minutes {
    private static final double CALMS_TO = 0.62;
    private static final int LEAST_BPM = 36;
    private static final double BUSY = 0.72;

    private final DayOfLife day;
    private final Person person;
    private final Dice dice;
    private final long firstMinute;
    private final double[] loads;
    private final int[] steps;
    private final int[] beats;

    private Minutes(DayOfLife day) {
        this.day = day;
        this.person = day.person();
        this.dice = day.dice().of("minutes");
        this.firstMinute = day.begin().getEpochSecond() / 60;
        int size = Math.toIntExact(Duration.between(day.begin(), day.end()).toMinutes());
        this.loads = new double[size];
        this.steps = new int[size];
        this.beats = new int[size];
    }

    /** The minutes of {@code day}: 1,440, or 1,380 and 1,500 when clocks change. */
    public static Minutes of(DayOfLife day) {
        Minutes minutes = new Minutes(day);
        minutes.walkAbout();
        Exercise exercise = day.exercise();
        if (exercise != null) {
            minutes.train(exercise);
        }
        Guided guided = day.guided();
        if (guided != null) {
            minutes.effort(guided.start(), guided.minutes(), Guided.INTENSITY);
        }
        minutes.beat();
        return minutes;
    }

    public int size() {
        return beats.length;
    }

    /** When minute {@code index} begins, in seconds since 1970. */
    public long second(int index) {
        return (firstMinute + index) * 60;
    }

    public int steps(int index) {
        return steps[index];
    }

    public int beats(int index) {
        return beats[index];
    }

    /** Kilocalories of a minute: rest, plus what effort adds. */
    public double energyKcal(int index) {
        return person.restingKcal() / (24 * 60) * (1 + 9 * loads[index]);
    }

    /** Whether the minute counts as active. */
    public boolean active(int index) {
        return loads[index] >= 0.2;
    }

    /** The place of an instant among the minutes; it may lie outside. */
    public int index(Instant time) {
        return Math.toIntExact(time.getEpochSecond() / 60 - firstMinute);
    }

    private void walkAbout() {
        double lively = person.habits().liveliness() * (day.condition().ill() ? 0.5 : 1);
        int wake = Math.max(0, index(day.wake()));
        int bed = Math.min(size(), index(day.bed()));
        for (int i = wake; i < bed; i++) {
            double urge = dice.wander(i, 25) + 0.25 * (lively - 1);
            if (urge > BUSY) {
                steps[i] = (int) Math.rint(98 + 14 * (dice.unit(3_000 + i) - 0.5));
            } else if (dice.unit(6_000 + i) < 0.18 * lively) {
                steps[i] = 3 + dice.below(27, 9_000 + i);
            }
            loads[i] = 0.3 * Math.min(1, steps[i] / 110.0);
        }
    }

    private void train(Exercise exercise) {
        effort(exercise.start(), exercise.minutes(), exercise.intensity());
        int first = index(exercise.start());
        int pace = exercise.sport().stepsPerMinute();
        for (int i = Math.max(0, first); i < Math.min(size(), first + exercise.minutes()); i++) {
            steps[i] = pace == 0 ? 0 : (int) Math.rint(pace + 8 * (dice.unit(3_000 + i) - 0.5));
        }
    }

    private void effort(Instant start, int minutes, double intensity) {
        int first = index(start);
        for (int i = Math.max(0, first); i < Math.min(size(), first + minutes); i++) {
            loads[i] = Math.clamp(intensity + 0.06 * dice.wander(i, 5), 0, 1);
            steps[i] = 0;
        }
    }

    private void beat() {
        double resting = person.restingBpm() + day.condition().restingBpmShift();
        int wake = index(day.wake());
        int bed = index(day.bed());
        double effort = 0;
        for (int i = 0; i < size(); i++) {
            effort = CALMS_TO * effort + (1 - CALMS_TO) * loads[i];
            boolean awake = i >= wake && i < bed;
            double calm = resting + (awake ? 10 : 1) + 3.5 * Math.cos(2 * Math.PI * (i - 16 * 60) / (24 * 60));
            double noise = 2.2 * dice.wander(i, 7) + 2 * (dice.unit(12_000 + i) - 0.5);
            double bpm = calm + (person.maxBpm() - calm) * effort + noise;
            beats[i] = (int) Math.rint(Math.clamp(bpm, LEAST_BPM, person.maxBpm()));
        }
    }
}
