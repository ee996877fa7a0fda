package io.vitalog.domain.activities.merging;

import io.vitalog.domain.activities.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Makes legs the children of the activity that they are part of: of its record, or of what follows from them. */
final class Multisport {
    private static final String SPORT = "multisport";
    private static final Comparator<MergedActivity> IN_ORDER = Comparator.comparing(
                    (MergedActivity each) -> each.activity().startTime())
            .thenComparing(each -> each.activity().activityId());

    private final List<MergedActivity> legs;

    private Multisport(List<MergedActivity> legs) {
        this.legs = legs;
    }

    /** The same activities, legs below their parents, by start, then id. */
    static List<MergedActivity> of(List<MergedActivity> merged) {
        Map<String, List<MergedActivity>> legsByParent = new LinkedHashMap<>();
        List<MergedActivity> top = new ArrayList<>();
        for (MergedActivity each : merged.stream().sorted(IN_ORDER).toList()) {
            String parent = each.activity().parentId();
            if (parent == null) {
                top.add(each);
            } else {
                legsByParent.computeIfAbsent(parent, _ -> new ArrayList<>()).add(each);
            }
        }
        top.replaceAll(each -> withLegs(each, legsByParent));
        legsByParent.forEach((id, legs) -> top.add(new Multisport(legs).parent(id)));
        top.sort(IN_ORDER);
        return top;
    }

    /** Takes the legs of what was recorded as a whole too. */
    private static MergedActivity withLegs(MergedActivity whole, Map<String, List<MergedActivity>> legsByParent) {
        List<MergedActivity> legs = whole.records()
                .map(record -> legsByParent.remove(record.activityId()))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .sorted(IN_ORDER)
                .toList();
        return legs.isEmpty() ? whole : whole.with(legs);
    }

    private MergedActivity parent(String id) {
        Activity first = legs.getFirst().activity();
        Instant end = legs.stream()
                .map(leg -> leg.activity().endTime())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Double steps = total(leg -> leg.steps() == null ? null : Double.valueOf(leg.steps()));
        Activity whole = new Activity(
                id,
                first.userId(),
                first.source(),
                SPORT,
                null,
                first.startTime(),
                end,
                (end.toEpochMilli() - Claims.start(first)) / 1e3,
                total(Activity::activeS),
                total(Activity::distanceM),
                total(Activity::energyKcal),
                steps == null ? null : (Integer) (int) Math.round(steps),
                mean(Activity::heartRateAvgBpm),
                greatest(Activity::heartRateMaxBpm),
                total(Activity::elevationGainM),
                null,
                first.autoDetected(),
                first.device(),
                null,
                null,
                first.zone(),
                legs.stream().mapToLong(leg -> leg.activity().revision()).max().orElseThrow());
        return MergedActivity.alone(whole).with(legs);
    }

    private @Nullable Double total(Function<Activity, @Nullable Double> of) {
        List<Activity> stating = stating(of);
        return stating.isEmpty() ? null : (Double) Figures.rounded(sum(stating, leg -> value(of, leg)));
    }

    /** Weighted by the time that each leg took. */
    private @Nullable Double mean(Function<Activity, @Nullable Double> of) {
        List<Activity> stating = stating(of);
        double time = sum(stating, Activity::elapsedS);
        return time == 0 ? null : (Double) Figures.rounded(sum(stating, leg -> value(of, leg) * leg.elapsedS()) / time);
    }

    private @Nullable Double greatest(Function<Activity, @Nullable Double> of) {
        List<Activity> stating = stating(of);
        return stating.isEmpty()
                ? null
                : (Double) stating.stream()
                        .mapToDouble(leg -> value(of, leg))
                        .max()
                        .orElseThrow();
    }

    private List<Activity> stating(Function<Activity, @Nullable Double> of) {
        return legs.stream()
                .map(MergedActivity::activity)
                .filter(leg -> of.apply(leg) != null)
                .toList();
    }

    private static double value(Function<Activity, @Nullable Double> of, Activity leg) {
        return Objects.requireNonNull(of.apply(leg));
    }

    private static double sum(List<Activity> legs, ToDoubleFunction<Activity> of) {
        return legs.stream().mapToDouble(of).sum();
    }
}
