package io.vitalog.trainers.motivation;

import io.vitalog.domain.motivation.levels.Performance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Players who do not exist, of levels that are known: scores and start speeds rise with them, ages do not. */
final class Players {
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final double[] SCORES = {60_000, 120_000, 190_000, 270_000};
    private static final double[] SHARES = {0.35, 0.65, 0.85, 1};

    /** A play and the level, from 0, of who played. */
    record Known(PlayRow row, int level) {}

    private Players() {}

    /** One play each, of ten minutes at difficulty -1. */
    static List<Known> each(int players, long seed) {
        Random random = new Random(seed);
        List<Known> plays = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            double share = random.nextDouble();
            int level = 0;
            while (share >= SHARES[level]) {
                level++;
            }
            double speed = 3 + 2 * level + 0.7 * random.nextGaussian();
            double score = SCORES[level] + 14_000 * random.nextGaussian() + 2_000 * (speed - 3 - 2 * level);
            double age = Math.max(8, 32 + 9 * random.nextGaussian());
            Performance play = new Performance("DualFlow", -1, 10, Math.max(0, score), age, Math.max(0, speed));
            plays.add(new Known(new PlayRow("player-" + player, START.plusSeconds(60L * player), play), level));
        }
        return plays;
    }

    static List<PlayRow> rows(List<Known> plays) {
        return plays.stream().map(Known::row).toList();
    }
}
