package io.vitalog.infra.devices.demo;

import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A night's sleep in cycles of about ninety minutes: deep sleep first, dreams towards the morning.
 *
 * @param evening the day at whose end the person goes to bed
 * @param morning the day on which they get up
 */
record Night(Person person, DayPlan evening, DayPlan morning) {

    Instant bed() {
        return evening.bed();
    }

    double inBedS() {
        return Duration.between(evening.bed(), morning.wake()).toSeconds();
    }

    double asleepS() {
        return stages().stream()
                .filter(stage -> !stage.stage().equals("wake"))
                .mapToDouble(Stage::durationS)
                .sum();
    }

    SleepRecorded recorded() {
        List<Stage> stages = stages();
        int awakenings = (int)
                stages.stream().filter(stage -> stage.stage().equals("wake")).count();
        return new SleepRecorded(
                person.device(),
                "night-" + morning.date(),
                inBedS(),
                asleepS(),
                Math.rint(100 * asleepS() / inBedS()),
                awakenings,
                false,
                "stages",
                null,
                null,
                stages,
                person.zone().getId(),
                0);
    }

    private List<Stage> stages() {
        Dice dice = person.dice().of(morning.date().toEpochDay()).of(20);
        List<Stage> stages = new ArrayList<>();
        double end = inBedS();
        double at = add(stages, "wake", 0, dice.between(4, 18, 0), end);
        for (int cycle = 0; at < end; cycle++) {
            at = add(stages, "light", at, dice.between(12, 26, 10L * cycle + 1), end);
            at = add(stages, "deep", at, Math.max(3, dice.between(28, 42, 10L * cycle + 2) - 10 * cycle), end);
            at = add(stages, "light", at, dice.between(15, 30, 10L * cycle + 3), end);
            at = add(stages, "rem", at, dice.between(6, 12, 10L * cycle + 4) + 6 * cycle, end);
            at = add(stages, "wake", at, dice.between(0.5, 4, 10L * cycle + 5), end);
        }
        return stages;
    }

    private static double add(List<Stage> stages, String stage, double at, double minutes, double end) {
        double durationS = Math.min(30 * Math.rint(2 * minutes), end - at);
        if (durationS > 0) {
            stages.add(new Stage(stage, at, durationS));
        }
        return at + Math.max(durationS, 30);
    }
}
