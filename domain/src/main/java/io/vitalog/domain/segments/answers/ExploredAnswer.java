package io.vitalog.domain.segments.answers;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.answers.PersonalAnswer.Pick;
import io.vitalog.domain.segments.ranking.Thompson;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The picks for one user as the settings explore, and how probable each of them was. Where they do not explore, the
 * picks are those of the {@link PersonalAnswer} and certain.
 *
 * <p>How probable a pick is follows from no formula: types take turns, and likeness depends on what was chosen before.
 * So the answer is drawn again and again, and the draws that have the workout are counted.
 */
public final class ExploredAnswer {
    /** Draws of an answer: that which is given, and those that tell how probable it was. */
    static final int DRAWS = 256;

    private final List<Source> sources;
    private final @Nullable Source everybody;
    private final Predicate<String> leftOut;
    private final SegmentSettings settings;

    /** Parameters as of {@link PersonalAnswer#of}. */
    public ExploredAnswer(
            List<Source> sources, @Nullable Source everybody, Predicate<String> leftOut, SegmentSettings settings) {
        this.sources = sources;
        this.everybody = everybody;
        this.leftOut = leftOut;
        this.settings = settings;
    }

    /**
     * A pick, and how probable it was.
     *
     * @param propensity the share of draws, this one among them, that have the workout: above 0 and at most 1
     */
    public record Likely(Pick pick, double propensity) {}

    /** The picks, best first: the same whenever {@code recommendationId} is asked for with the same evidence. */
    public List<Likely> of(String recommendationId) {
        return switch (settings.exploration()) {
            case OFF ->
                PersonalAnswer.of(sources, everybody, leftOut, settings).stream()
                        .map(pick -> new Likely(pick, 1))
                        .toList();
            case THOMPSON -> drawn(recommendationId);
        };
    }

    /** The picks by Thompson sampling, whatever the settings say, without how probable they were. */
    public List<Pick> drawnOnce(String recommendationId) {
        return draw(contenders(), recommendationId, 0);
    }

    private List<Likely> drawn(String recommendationId) {
        Map<Segment, Thompson> contenders = contenders();
        List<Pick> given = draw(contenders, recommendationId, 0);
        Map<String, Integer> times = new HashMap<>();
        given.forEach(pick -> times.put(pick.workout().workoutId(), 1));
        for (int number = 1; number < DRAWS; number++) {
            for (Pick pick : draw(contenders, recommendationId, number)) {
                times.computeIfPresent(pick.workout().workoutId(), (_, before) -> before + 1);
            }
        }
        return given.stream()
                .map(pick -> new Likely(
                        pick, (double) times.getOrDefault(pick.workout().workoutId(), 1) / DRAWS))
                .toList();
    }

    /** By the segment that answers: two types that fall back to the same one share its draw. */
    private Map<Segment, Thompson> contenders() {
        Map<Segment, Thompson> contenders = new LinkedHashMap<>();
        sources.forEach(source -> contenders.put(source.used(), new Thompson(source.ranking())));
        if (everybody != null && PersonalAnswer.others(settings) > 0) {
            contenders.put(everybody.used(), new Thompson(everybody.ranking()));
        }
        return contenders;
    }

    private List<Pick> draw(Map<Segment, Thompson> contenders, String recommendationId, int number) {
        RandomGenerator random = Chance.of(settings.explorationSeed(), recommendationId, number);
        Map<Segment, Ranking> drawn = new HashMap<>();
        contenders.forEach((segment, thompson) -> drawn.put(segment, thompson.drawn(random)));
        return PersonalAnswer.of(
                sources.stream().map(source -> in(source, drawn)).toList(),
                everybody == null ? null : in(everybody, drawn),
                leftOut,
                settings);
    }

    private static Source in(Source source, Map<Segment, Ranking> drawn) {
        Ranking order = Objects.requireNonNullElse(drawn.get(source.used()), source.ranking());
        return new Source(source.asked(), source.used(), order);
    }
}
