package io.vitalog.infra.devices.devicefiles.xml;

import io.vitalog.infra.devices.devicefiles.recordings.HeartRates;
import io.vitalog.infra.devices.devicefiles.recordings.RecordedActivity;
import io.vitalog.infra.devices.devicefiles.recordings.Sports;
import io.vitalog.infra.devices.devicefiles.recordings.Track;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An activity of a TCX file while its laps come in. */
final class TcxActivity {
    private final String sport;
    private final Track track = new Track();
    private @Nullable Instant start;
    private @Nullable Instant lapStart;
    private @Nullable Instant lapEnd;
    private double seconds;
    private @Nullable Double metres;
    private @Nullable Double kilocalories;
    private @Nullable Double greatestBpm;
    private double lapSeconds;
    private double beatSeconds;
    private double beats;

    TcxActivity(@Nullable String sport) {
        this.sport = Sports.word(sport, null);
    }

    void id(@Nullable Instant told) {
        start = told;
    }

    void beginLap(@Nullable Instant told) {
        lapStart = told;
        lapSeconds = 0;
        start = start == null ? told : start;
    }

    void lap(String name, @Nullable Double value) {
        if (value == null || value < 0) {
            return;
        }
        switch (name) {
            case "TotalTimeSeconds" -> {
                seconds += value;
                lapSeconds = value;
                lapEnd = lapStart == null ? lapEnd : lapStart.plusMillis(Math.round(Math.min(value, 1e9) * 1000));
            }
            case "DistanceMeters" -> metres = (metres == null ? 0 : metres) + value;
            case "Calories" -> kilocalories = (kilocalories == null ? 0 : kilocalories) + value;
            case "AverageHeartRateBpm" -> {
                beatSeconds += lapSeconds;
                beats += value * lapSeconds;
            }
            case "MaximumHeartRateBpm" ->
                greatestBpm = greatestBpm == null ? value : (Double) Math.max(greatestBpm, value);
            default -> {}
        }
    }

    void add(PointBuilder point, HeartRates heartRates) {
        point.addTo(track, heartRates);
    }

    void interrupt() {
        track.interrupt();
    }

    /** The activity, or null when no time of it is known. */
    @Nullable
    RecordedActivity recorded() {
        Instant begin = start != null ? start : track.first();
        if (begin == null) {
            return null;
        }
        return new RecordedActivity(
                begin,
                sport,
                null,
                // Laps begin on whole seconds, so that together they may last longer than from first to last.
                Math.max(Duration.between(begin, end(begin)).toMillis() / 1000.0, activeS()),
                seconds > 0 ? (Double) activeS() : null,
                metres != null ? (Double) (Math.round(metres * 100) / 100.0) : track.distanceM(),
                kilocalories,
                beatSeconds > 0 ? (Double) (Math.round(beats / beatSeconds * 10) / 10.0) : null,
                greatestBpm,
                track.elevationGainM());
    }

    private double activeS() {
        return Math.round(seconds * 1000) / 1000.0;
    }

    /** The end of the last lap or the last point, whichever is later. */
    private Instant end(Instant begin) {
        Instant end = lapEnd != null && lapEnd.isAfter(begin) ? lapEnd : begin;
        Instant last = track.last();
        return last != null && last.isAfter(end) ? last : end;
    }
}
