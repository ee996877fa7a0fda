package io.vitalog.domain.sleep;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.sleep.SleepEvent.ScoreParts;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a sleep: its newest version.
 *
 * @param sleepId the fact id
 * @param source who recorded it
 * @param minutesInBed from going to bed to getting up
 * @param score the provider's overall score, 0 to 100
 */
public record Sleep(
        String sleepId,
        String userId,
        String source,
        Instant startTime,
        Instant endTime,
        double minutesInBed,
        @Nullable Double minutesAsleep,
        @Nullable Double efficiencyPercent,
        @Nullable Integer awakenings,
        boolean nap,
        @Nullable String method,
        @Nullable Double score,
        @Nullable ScoreParts scoreParts,
        @Nullable List<SleepEvent.Stage> stages,
        @Nullable String zone,
        long revision) {

    public static Sleep of(Occurrence event, SleepRecorded fact) {
        Double asleepS = fact.asleepS();
        return new Sleep(
                event.factId().toString(),
                event.subject(),
                fact.origin(),
                event.time(),
                event.time().plusMillis(Math.round(fact.inBedS() * 1000)),
                fact.inBedS() / 60,
                asleepS == null ? null : asleepS / 60,
                fact.efficiencyPercent(),
                fact.awakenings(),
                Boolean.TRUE.equals(fact.nap()),
                fact.method(),
                fact.score(),
                fact.scoreParts(),
                fact.stages(),
                fact.zone(),
                fact.revision());
    }
}
