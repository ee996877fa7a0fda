package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sleeps of an export until its scores are read. */
public final class RecordedSleeps {
    private final Map<Id, Recorded> sleeps = new HashMap<>();

    private record Id(String userId, String logId) {}

    /** A sleep and when it began. */
    record Recorded(Instant start, SleepRecorded fact) {}

    void remember(String userId, Instant start, SleepRecorded fact) {
        sleeps.put(new Id(userId, fact.key()), new Recorded(start, fact));
    }

    /** The sleep of this log id, or null when the export does not hold it. */
    @Nullable
    Recorded find(String userId, String logId) {
        return sleeps.get(new Id(userId, logId));
    }
}
