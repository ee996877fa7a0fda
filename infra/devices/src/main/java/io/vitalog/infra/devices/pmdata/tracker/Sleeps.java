package io.vitalog.infra.devices.pmdata.tracker;

import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code sleep.json}: nights and naps in local time. A repeated log id is a version of the same sleep. The time in bed
 * is what lies between start and end on the wearer's clock: in the night of a clock change the file's own duration is
 * an hour off. Fitbit's API answers in the same words.
 */
public final class Sleeps implements JsonRows.Mapper {
    private final Wearer wearer;
    private final SleepScores.RecordedSleeps sleeps;

    public Sleeps(Wearer wearer) {
        this(wearer, new SleepScores.RecordedSleeps());
    }

    Sleeps(Wearer wearer, SleepScores.RecordedSleeps sleeps) {
        this.wearer = wearer;
        this.sleeps = sleeps;
    }

    @Override
    public void map(Element sleep) throws Malformed {
        LocalDateTime bed = TrackerTime.of(sleep, "startTime");
        Instant start = wearer.clock().edge(bed);
        double inBedS = inBedS(sleep, start);
        Double asleepMinutes = sleep.findNumber("minutesAsleep");
        SleepRecorded recorded = new SleepRecorded(
                Wearer.ORIGIN,
                sleep.text("logId"),
                inBedS,
                asleepMinutes == null ? null : (Double) (asleepMinutes * 60),
                sleep.findNumber("efficiency"),
                awakenings(sleep.object("levels").object("summary")),
                nap(sleep),
                sleep.find("type"),
                null,
                null,
                SleepStages.of(sleep.object("levels"), bed, inBedS, wearer.facts()),
                wearer.clock().zoneName(),
                0);
        wearer.facts().checked(wearer.userId(), start, recorded);
        sleeps.remember(wearer.userId(), start, recorded);
    }

    private double inBedS(Element sleep, Instant start) throws Malformed {
        Instant end = wearer.clock().edge(TrackerTime.of(sleep, "endTime"));
        Duration inBed = Duration.between(start, end);
        if (!inBed.isPositive()) {
            throw new Malformed(Skip.MALFORMED_FIELD, "endTime is not after startTime " + sleep.text("startTime"));
        }
        return inBed.toMillis() / 1000.0;
    }

    /** The export says {@code mainSleep}, the API {@code isMainSleep}. */
    private static @Nullable Boolean nap(Element sleep) {
        String name = sleep.has("mainSleep") ? "mainSleep" : "isMainSleep";
        return sleep.has(name) ? (Boolean) !sleep.flag(name) : null;
    }

    /** How often the sleeper woke, in the words of either method. */
    private static @Nullable Integer awakenings(Element summary) throws Malformed {
        Element waking = summary.has("wake") ? summary.object("wake") : summary.object("awake");
        Double count = waking.findNumber("count");
        return count == null ? null : (Integer) count.intValue();
    }
}
