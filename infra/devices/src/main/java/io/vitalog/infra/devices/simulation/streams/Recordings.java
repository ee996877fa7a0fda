package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.Zone;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Exercise;
import io.vitalog.infra.devices.simulation.days.Minutes;
import io.vitalog.infra.devices.simulation.days.Night;
import java.util.ArrayList;
import java.util.List;

/** What a device records as a whole: the night that is over, a training session with its heart-rate zones. */
record Recordings(DayOfLife day, Minutes minutes, String origin, Telling telling) {
    /** Zones by share of the greatest heart rate, as most devices cut them. */
    private static final List<String> ZONES = List.of("rest", "very-light", "light", "moderate", "hard", "maximum");

    private static final double[] SHARES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

    void night() {
        Night night = day.night();
        List<Stage> stages = night.phases().stream()
                .map(phase -> new Stage(phase.stage(), phase.offsetS(), phase.durationS()))
                .toList();
        telling.measured(
                night.wake(),
                night.bed(),
                new SleepRecorded(
                        origin,
                        "night-" + day.date(),
                        night.inBedS(),
                        (double) night.asleepS(),
                        Math.rint(100.0 * night.asleepS() / night.inBedS()),
                        night.awakenings(),
                        false,
                        "stages",
                        Math.rint(100 * day.condition().rested()),
                        null,
                        stages,
                        day.person().zone().getId(),
                        0));
    }

    void exercise(Exercise exercise) {
        int first = minutes.index(exercise.start());
        int steps = 0;
        int beats = 0;
        int most = 0;
        int[] inZone = new int[ZONES.size()];
        for (int i = first; i < first + exercise.minutes(); i++) {
            steps += minutes.steps(i);
            beats += minutes.beats(i);
            most = Math.max(most, minutes.beats(i));
            inZone[zone(minutes.beats(i))]++;
        }
        int seconds = 60 * exercise.minutes();
        double speed = exercise.sport().metresPerSecond()
                * (0.6 + 0.7 * day.condition().body().readiness());
        telling.measured(
                exercise.end(),
                exercise.start(),
                new ActivityRecorded(
                        origin,
                        "training-" + day.date(),
                        exercise.sport().token(),
                        null,
                        seconds,
                        (double) seconds,
                        speed == 0 ? null : (Double) Math.rint(speed * seconds),
                        Math.rint(exercise.sport().met() * day.person().massKg() * seconds / 3_600),
                        steps == 0 ? null : (Integer) steps,
                        Math.rint((double) beats / exercise.minutes()),
                        (double) most,
                        null,
                        zones(inZone),
                        false,
                        origin,
                        null,
                        day.person().zone().getId(),
                        0));
    }

    private int zone(int bpm) {
        int zone = 0;
        while (bpm >= SHARES[zone + 1] * day.person().maxBpm()) {
            zone++;
        }
        return zone;
    }

    private List<Zone> zones(int[] minutesIn) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < minutesIn.length; i++) {
            double most = Math.min(1, SHARES[i + 1]) * day.person().maxBpm();
            zones.add(new Zone(
                    ZONES.get(i), Math.rint(SHARES[i] * day.person().maxBpm()), Math.rint(most), minutesIn[i]));
        }
        return zones;
    }
}
