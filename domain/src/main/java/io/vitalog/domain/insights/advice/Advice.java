package io.vitalog.domain.insights.advice;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that a user may do next.
 *
 * @param rule the stable name of the rule that says so
 * @param text one or two sentences
 */
public record Advice(String rule, String text) {
    /** With fewer sessions before, nothing is usual yet. */
    static final int USUAL_FROM = 3;

    /**
     * What follows from a user's sessions of one kind.
     *
     * @param newestFirst as many as there are; those before the last ten before the newest do not count
     * @return none when there is no session
     */
    public static List<Advice> of(List<Insight> newestFirst) {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        Insight newest = newestFirst.getFirst();
        List<Insight> before = newestFirst.subList(1, Math.min(newestFirst.size(), 1 + Trend.LAST));
        if (before.size() < USUAL_FROM) {
            return List.of(first(USUAL_FROM - before.size()));
        }
        List<Advice> advice = new ArrayList<>();
        if (before.stream().allMatch(each -> each.value() < newest.value())) {
            advice.add(best(newest, before.size()));
        }
        FeatureSet set = FeatureSet.named(newest.kind());
        if (set != null) {
            advice.addAll(ofKind(set, newest, before));
        }
        return List.copyOf(advice);
    }

    private static List<Advice> ofKind(FeatureSet set, Insight newest, List<Insight> before) {
        return switch (set) {
            case YOGA ->
                YogaRules.of(
                        usual("poseAccuracyPercent", newest, before),
                        usual("durationMin", newest, before),
                        usual("engagement", newest, before));
            case WORKOUT ->
                WorkoutRules.of(
                        usual("heartRateIntensity", newest, before),
                        usual("durationMin", newest, before),
                        usual("activeZoneShare", newest, before));
        };
    }

    /** Advice with its numbers, written alike wherever the program runs. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation is Error Prone's own, and domain knows no library
    static Advice told(String rule, String text, Object... numbers) {
        return new Advice(rule, String.format(Locale.ROOT, text, numbers));
    }

    private static Advice first(int missing) {
        return told(
                "first-sessions",
                missing == 1
                        ? "A good start. One more session, and you can see how you compare with yourself."
                        : "A good start. %d more sessions, and you can see how you compare with yourself.",
                missing);
    }

    private static Advice best(Insight newest, int before) {
        return told(
                "best-of-last",
                "Your best of the last %d by %s. Note what helped, such as the time of day, and do that again.",
                before + 1,
                newest.measure());
    }

    private static Usual usual(String feature, Insight newest, List<Insight> before) {
        return Usual.of(
                value(newest, feature),
                before.stream().mapToDouble(each -> value(each, feature)).toArray());
    }

    private static double value(Insight insight, String feature) {
        return Objects.requireNonNull(insight.features().get(feature), feature);
    }
}
