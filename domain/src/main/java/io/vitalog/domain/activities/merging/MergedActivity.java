package io.vitalog.domain.activities.merging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vitalog.domain.activities.Activity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as one, whoever recorded it.
 *
 * @param activity the whole: its id is the smallest fact id of its members, so that a late member may change it; the
 *     fact id of each member leads here. What only one record was made of is that record
 * @param members the records, best first; absent when one record counts as it is
 * @param figures by figure, whose record it is from, best first; absent when one record counts as it is
 * @param rule the version of the rule by which they were merged; absent when one record counts as it is
 * @param children the legs of a multisport activity, in order of time; absent for any other
 */
public record MergedActivity(
        @JsonUnwrapped Activity activity,
        @Nullable List<Activity> members,
        @Nullable Map<String, List<Share>> figures,
        @Nullable Integer rule,
        @Nullable List<MergedActivity> children) {

    static MergedActivity alone(Activity activity) {
        return new MergedActivity(activity, null, null, null, null);
    }

    MergedActivity with(List<MergedActivity> children) {
        return new MergedActivity(activity, members, figures, rule, List.copyOf(children));
    }

    /** Whether the record with this fact id is a part of it or of one of its children. */
    public boolean has(String factId) {
        return activity.activityId().equals(factId)
                || records().anyMatch(record -> record.activityId().equals(factId))
                || legs().anyMatch(leg -> leg.has(factId));
    }

    /** The child that the record with this fact id is a part of, else this. */
    public MergedActivity part(String factId) {
        return legs().filter(leg -> leg.has(factId)).findFirst().orElse(this);
    }

    /** The records that it is made of, best first, without those of its children. */
    public Stream<Activity> records() {
        return members == null ? Stream.of(activity) : members.stream();
    }

    /** Its children, or itself when it has none: what was done without a break. */
    public Stream<MergedActivity> stretches() {
        return children == null ? Stream.of(this) : children.stream();
    }

    private Stream<MergedActivity> legs() {
        return children == null ? Stream.empty() : children.stream();
    }

    /**
     * What a figure takes from a record.
     *
     * @param share of the record's time, 0 to 1: less than 1 where a better record covers the rest
     */
    public record Share(String activityId, String source, double share) {}
}
