package io.vitalog.infra.local.regret;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.Evidence.Kind;
import io.vitalog.domain.segments.evidence.Traits;
import io.vitalog.infra.devices.simulation.days.Taste;
import io.vitalog.infra.devices.simulation.population.Person;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.devices.simulation.population.Workouts;
import io.vitalog.trainers.policies.Board;
import io.vitalog.trainers.policies.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Lets a policy learn in the simulator, where the truth is known: somebody comes, is recommended workouts, takes one of
 * them, and does it and likes it as the simulator has it. Regret is what the best workouts for them would have been
 * worth more, in the score's own weights (completion and like), on average over the workouts of an answer.
 */
public final class Regret {
    private static final int USERS = 2_000;
    private static final double THUMBS = 0.42;
    private static final long MINUTE_MS = 60_000;
    private static final Instant CATALOGUE = Instant.parse("2024-12-01T00:00:00Z");

    private final Policy policy;
    private final Population population;
    private final Board board;
    private final SplittableRandom random;
    private final Map<String, Workouts.Offer> workouts = new HashMap<>();
    private final Map<Integer, Person> people = new HashMap<>();

    private Regret(Policy policy, Population population, SegmentSettings settings) {
        this.policy = policy;
        this.population = population;
        this.random = new SplittableRandom(population.seed());
        List<Offer> catalogue = new ArrayList<>();
        for (int number = 1; number <= Workouts.COUNT; number++) {
            Workouts.Offer workout = Workouts.offer(number);
            workouts.put(workout.id(), workout);
            List<String> tags = workout.listed().tags();
            catalogue.add(new Offer(
                    workout.id(),
                    workout.listed().type(),
                    tags == null ? List.of() : tags,
                    null,
                    CATALOGUE.toEpochMilli()));
        }
        this.board = new Board(catalogue, settings);
    }

    /**
     * Of a round on average.
     *
     * @param overall over all rounds
     * @param atLast over the last tenth of them
     */
    public record Mean(double overall, double atLast) {}

    /** Lets the policy learn for {@code rounds} from nothing; the same population and rounds give the same. */
    public static Mean of(Policy policy, Population population, SegmentSettings settings, int rounds) {
        Regret regret = new Regret(policy, population, settings);
        double sum = 0;
        double last = 0;
        int tail = Math.max(1, rounds / 10);
        for (int round = 0; round < rounds; round++) {
            double lost = regret.round(round);
            sum += lost;
            last += round >= rounds - tail ? lost : 0;
        }
        return new Mean(sum / rounds, last / tail);
    }

    private double round(int round) {
        Person person = people.computeIfAbsent(random.nextInt(USERS), population::person);
        long timeMs = population.from().toEpochDay() * 24 * 60 * MINUTE_MS + round * MINUTE_MS;
        Instant time = Instant.ofEpochMilli(timeMs);
        Traits traits = Traits.of(person.profile());
        List<String> answer = policy.recommend(board, traits.narrowest(time), "round-" + round);
        String taken = answer.get(random.nextInt(answer.size()));
        Taste taste = new Taste(person, workout(taken));
        boolean completed = random.nextDouble() < taste.completion();
        var segments = traits.cohort(time).segments();
        board.count(new Evidence(completed ? Kind.COMPLETED : Kind.ABANDONED, taken, timeMs), segments);
        if (random.nextDouble() < THUMBS) {
            boolean liked = random.nextDouble() < taste.like();
            board.count(new Evidence(liked ? Kind.LIKED : Kind.DISLIKED, taken, timeMs), segments);
        }
        double best = mean(best(person, traits, answer.size()));
        return best - mean(answer.stream().map(id -> value(person, workout(id))).toList());
    }

    private List<Double> best(Person person, Traits traits, int count) {
        return workouts.values().stream()
                .filter(workout -> traits.types().contains(workout.listed().type()))
                .map(workout -> value(person, workout))
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .toList();
    }

    private double value(Person person, Workouts.Offer workout) {
        Taste taste = new Taste(person, workout);
        return board.settings().completionWeight() * taste.completion()
                + board.settings().likeWeight() * taste.like();
    }

    private Workouts.Offer workout(String id) {
        return workouts.getOrDefault(id, Workouts.offer(1));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
