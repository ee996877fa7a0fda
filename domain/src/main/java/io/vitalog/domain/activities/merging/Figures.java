package io.vitalog.domain.activities.merging;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.merging.MergedActivity.Share;
import io.vitalog.domain.spans.Spans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of a merged activity: each minute of a figure is taken from the best record that covers it. */
final class Figures {
    private final List<Activity> members;
    private final Priorities priorities;
    private final Claims claims;
    private final Map<String, List<Share>> shares = new LinkedHashMap<>();

    Figures(List<Activity> members, Priorities priorities, Claims claims) {
        this.members = members;
        this.priorities = priorities;
        this.claims = claims;
    }

    /** By figure, whose record it is from. */
    Map<String, List<Share>> shares() {
        return shares;
    }

    /** An amount: of a record that counts in part, the part of its time. */
    @Nullable
    Double total(String figure, Function<Activity, @Nullable Double> of) {
        List<Counted> counted = counted(figure, of);
        return counted.isEmpty()
                ? null
                : rounded(counted.stream()
                        .mapToDouble(each -> each.value() * each.share())
                        .sum());
    }

    /** A mean, weighted by the time for which each record counts. */
    @Nullable
    Double mean(String figure, Function<Activity, @Nullable Double> of) {
        List<Counted> counted = counted(figure, of);
        double weight = counted.stream().mapToDouble(Counted::weight).sum();
        return counted.isEmpty()
                ? null
                : rounded(counted.stream()
                                .mapToDouble(each -> each.value() * each.weight())
                                .sum()
                        / weight);
    }

    /** The greatest of those records that count. */
    @Nullable
    Double greatest(String figure, Function<Activity, @Nullable Double> of) {
        List<Counted> counted = counted(figure, of);
        return counted.isEmpty()
                ? null
                : (Double) counted.stream().mapToDouble(Counted::value).max().orElseThrow();
    }

    private record Counted(double value, double share, double weight) {}

    private List<Counted> counted(String figure, Function<Activity, @Nullable Double> of) {
        Spans covered = new Spans();
        List<Counted> counted = new ArrayList<>();
        List<Share> from = new ArrayList<>();
        for (Activity member :
                members.stream().sorted(priorities.bestFirst(figure)).toList()) {
            Double value = of.apply(member);
            if (value != null) {
                Spans own = claims.of(member);
                long free = own.length() - own.within(covered).length();
                covered.add(own);
                if (free > 0) {
                    double share = (double) free / (Claims.end(member) - Claims.start(member));
                    counted.add(new Counted(value, share, free));
                    from.add(new Share(member.activityId(), member.source(), rounded(share)));
                }
            }
        }
        if (!from.isEmpty()) {
            shares.put(figure, List.copyOf(from));
        }
        return counted;
    }

    static double rounded(double value) {
        return Math.rint(value * 1e3) / 1e3;
    }
}
