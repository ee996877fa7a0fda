package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.daysummaries.DaySummaryEvent.ZoneMinutes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Summaries of a day that state one thing each: every file states its own. */
record DaySummaries(Wearer wearer, String file) {

    /** Minutes of a level of activity; a file states one of them. */
    record Minutes(
            @Nullable Double veryActive,
            @Nullable Double fairlyActive,
            @Nullable Double lightlyActive,
            @Nullable Double sedentary) {
        static final Minutes UNSAID = new Minutes(null, null, null, null);
    }

    void minutes(LocalDate date, Minutes minutes) {
        summary(date, minutes, null, null);
    }

    void restingHeartRate(LocalDate date, double bpm) {
        summary(date, Minutes.UNSAID, bpm, null);
    }

    void zones(LocalDate date, List<ZoneMinutes> zones) {
        summary(date, Minutes.UNSAID, null, zones);
    }

    private void summary(
            LocalDate date, Minutes minutes, @Nullable Double restingBpm, @Nullable List<ZoneMinutes> zones) {
        DaySummarized summary = new DaySummarized(
                Wearer.ORIGIN,
                file + "/" + date,
                date,
                null,
                null,
                null,
                null,
                minutes.veryActive,
                minutes.fairlyActive,
                minutes.lightlyActive,
                minutes.sedentary,
                restingBpm,
                null,
                null,
                zones,
                wearer.clock().zoneName(),
                0);
        wearer.facts().fact(wearer.userId(), wearer.clock().startOf(date), summary);
    }
}
