package io.vitalog.infra.exports.tables.kinds;

import io.vitalog.domain.daysummaries.DaySummaryEvent;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummaryRetracted;
import io.vitalog.domain.facts.Occurrence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider stated of a day: its newest version.
 *
 * @param summaryId the fact id
 * @param time of the event, somewhere in that day
 */
public record DaySummary(String summaryId, String userId, Instant time, DaySummarized stated) {

    /** The summary, or null for a retraction. */
    static @Nullable DaySummary of(Occurrence event, DaySummaryEvent fact) {
        return switch (fact) {
            case DaySummarized stated ->
                new DaySummary(event.factId().toString(), event.subject(), event.time(), stated);
            case DaySummaryRetracted _ -> null;
        };
    }
}
