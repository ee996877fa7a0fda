package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.sleep.SleepEvent.ScoreParts;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code sleep_score.csv}: what the provider thinks of a sleep that {@code sleep.json} holds, told apart by its log id.
 * Its times are left alone: they are local although they end in {@code Z}, and the sleep knows its own.
 */
public final class SleepScores implements CsvRows.Mapper {
    private final Columns columns;
    private final Wearer wearer;
    private final RecordedSleeps sleeps;

    public SleepScores(Columns columns, Wearer wearer, RecordedSleeps sleeps) {
        this.columns = columns;
        this.wearer = wearer;
        this.sleeps = sleeps;
    }

    @Override
    public void map(Row row) throws Malformed {
        String logId = row.text(columns.indexOf("sleep_log_entry_id"));
        RecordedSleeps.Recorded sleep = sleeps.find(wearer.userId(), logId);
        if (sleep == null) {
            throw new Malformed(Skip.NO_SLEEP, "there is no sleep " + logId);
        }
        ScoreParts parts = new ScoreParts(
                row.findNumber(columns.indexOf("composition_score")),
                row.findNumber(columns.indexOf("revitalization_score")),
                row.findNumber(columns.indexOf("duration_score")),
                row.findNumber(columns.indexOf("resting_heart_rate")),
                row.findNumber(columns.indexOf("restlessness")));
        SleepRecorded scored = sleep.fact().scored(row.number(columns.indexOf("overall_score")), parts);
        wearer.facts().checked(wearer.userId(), sleep.start(), scored);
    }

    /** The sleeps of an export until its scores are read. */
    public static final class RecordedSleeps {
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
}
