package io.vitalog.domain.activities.merging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vitalog.domain.activities.Activity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity as one, whoever recorded it.
 *
 * @param activity the whole: its id is the smallest fact id of its members, so that a late member may change it; the
 *     fact id of each member leads here. What only one record was made of is that record
 * @param members the records, best first; absent when there is one
 * @param figures by figure, whose record it is from, best first; absent when there is one record
 * @param rule the version of the rule by which they were merged; absent when there is one record
 */
public record MergedActivity(
        @JsonUnwrapped Activity activity,
        @Nullable List<Activity> members,
        @Nullable Map<String, List<Share>> figures,
        @Nullable Integer rule) {

    static MergedActivity alone(Activity activity) {
        return new MergedActivity(activity, null, null, null);
    }

    /** Whether the record with this fact id is a part of it. */
    public boolean has(String factId) {
        return members == null
                ? activity.activityId().equals(factId)
                : members.stream().anyMatch(member -> member.activityId().equals(factId));
    }

    /**
     * What a figure takes from a record.
     *
     * @param share of the record's time, 0 to 1: less than 1 where a better record covers the rest
     */
    public record Share(String activityId, String source, double share) {}
}
