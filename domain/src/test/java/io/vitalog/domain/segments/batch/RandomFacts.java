package io.vitalog.domain.segments.batch;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.segments.Segment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Facts drawn at random: few users and workouts, so that they meet often, with corrections and withdrawals. */
public final class RandomFacts {
    private static final List<String> TYPES = List.of("yoga", "boxing", "hiit");
    private static final int USERS = 4;
    private static final int WORKOUTS = 8;
    private static final int RESOURCES = 12;
    private static final int DAYS = 120;

    private final Random random;

    private RandomFacts(Random random) {
        this.random = random;
    }

    /** {@code count} facts of users, beside those of the catalogue. */
    public static List<Event<?>> of(Random random, int count) {
        RandomFacts drawn = new RandomFacts(random);
        List<Event<?>> facts = new ArrayList<>();
        for (int workout = 0; workout < WORKOUTS; workout++) {
            facts.add(drawn.listed(workout, 0));
        }
        for (int i = 0; i < count; i++) {
            facts.add(drawn.next());
        }
        return facts;
    }

    private Event<?> next() {
        String user = "u-" + random.nextInt(USERS);
        String workout = "w-" + random.nextInt(WORKOUTS);
        String id = String.valueOf(random.nextInt(RESOURCES));
        long revision = random.nextInt(3);
        return switch (random.nextInt(10)) {
            case 0, 1 -> profile(user);
            case 2 -> listed(random.nextInt(WORKOUTS), revision);
            case 3 -> Facts.retired(workout, time(), revision);
            case 4 -> Facts.started(user, time(), "s-" + id, workout);
            case 5 -> Facts.abandoned(user, time(), "s-" + id, workout, revision);
            case 6, 7 -> Facts.completed(user, time(), "s-" + id, workout, revision);
            case 8 -> Facts.withdrawn(user, time(), "t-" + id, revision);
            default -> Facts.thumb(user, time(), "t-" + id, workout, random.nextBoolean(), revision);
        };
    }

    private Event<?> profile(String user) {
        String ages = random.nextBoolean() ? "18-25" : "26-35";
        String level = Segment.LEVELS.get(random.nextInt(2));
        String[] types = TYPES.stream().filter(type -> random.nextBoolean()).toArray(String[]::new);
        return Facts.profile(user, time(), ages, level, types);
    }

    private Event<?> listed(int workout, long revision) {
        return Facts.listed(
                "w-" + workout, time(), TYPES.get(random.nextInt(TYPES.size())), revision, "tag-" + random.nextInt(4));
    }

    private String time() {
        return Instant.parse("2026-01-01T00:00:00Z")
                .plusSeconds(random.nextInt(DAYS * 24) * 3600L)
                .toString();
    }
}
