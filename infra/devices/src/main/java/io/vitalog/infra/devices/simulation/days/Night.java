package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.chance.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A night's sleep in cycles of about ninety minutes: deep sleep first, dreams towards the morning.
 *
 * @param bed going to bed
 * @param wake getting up
 * @param phases from one to the other without a gap
 */
public record Night(Instant bed, Instant wake, List<Phase> phases) {
    private static final int STEP_S = 30;

    /** A stretch of one stage; {@code offsetS} after going to bed. */
    public record Phase(String stage, int offsetS, int durationS) {}

    /**
     * The night from {@code bed} to {@code wake}.
     *
     * @param restlessness how much more somebody lies awake than usual, 1 for not at all
     */
    static Night of(Instant bed, Instant wake, double restlessness, Dice dice) {
        int end = Math.toIntExact(Duration.between(bed, wake).toSeconds());
        List<Phase> phases = new ArrayList<>();
        int at = add(phases, "wake", 0, restlessness * dice.between(4, 18, 0), end);
        for (int cycle = 0; at < end; cycle++) {
            long draw = 10L * cycle;
            at = add(phases, "light", at, dice.between(12, 26, draw + 1), end);
            at = add(phases, "deep", at, Math.max(3, dice.between(28, 42, draw + 2) - 10 * cycle), end);
            at = add(phases, "light", at, dice.between(15, 30, draw + 3), end);
            at = add(phases, "rem", at, dice.between(6, 12, draw + 4) + 6 * cycle, end);
            at = add(phases, "wake", at, restlessness * dice.between(0.5, 5, draw + 5), end);
        }
        return new Night(bed, wake, List.copyOf(phases));
    }

    public int inBedS() {
        return Math.toIntExact(Duration.between(bed, wake).toSeconds());
    }

    public int asleepS() {
        return phases.stream()
                .filter(phase -> !phase.stage().equals("wake"))
                .mapToInt(Phase::durationS)
                .sum();
    }

    public int awakenings() {
        return (int)
                phases.stream().filter(phase -> phase.stage().equals("wake")).count();
    }

    private static int add(List<Phase> phases, String stage, int at, double minutes, int end) {
        int durationS = Math.min(STEP_S * Math.max(1, (int) Math.rint(2 * minutes)), end - at);
        if (durationS > 0) {
            phases.add(new Phase(stage, at, durationS));
        }
        return at + durationS;
    }
}
