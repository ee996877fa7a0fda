package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import io.vitalog.infra.devices.devicefiles.recordings.RecordedActivity;
import io.vitalog.infra.devices.devicefiles.recordings.Sports;
import io.vitalog.infra.devices.devicefiles.recordings.Track;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a device sums up of a session.
 *
 * @param time when the message was written, which need not be the session's end
 */
record FitSession(
        @Nullable Instant start,
        @Nullable Instant time,
        String sport,
        @Nullable Double elapsedS,
        @Nullable Double timerS,
        @Nullable Double distanceM,
        @Nullable Double energyKcal,
        @Nullable Double heartRateAvgBpm,
        @Nullable Double heartRateMaxBpm,
        @Nullable Double ascentM) {
    static final String UNTOLD_SPORT = Sports.word(null, null);

    private static final long FARTHEST_OFFSET_S = 14 * 3600L;
    private static final long QUARTER_HOUR_S = 900;

    static FitSession of(Mesg message) {
        return new FitSession(
                FitField.time(message, SessionMesg.StartTimeFieldNum),
                FitField.time(message, FitField.TIMESTAMP),
                sport(message, SessionMesg.SportFieldNum, SessionMesg.SubSportFieldNum),
                FitField.number(message, SessionMesg.TotalElapsedTimeFieldNum),
                FitField.number(message, SessionMesg.TotalTimerTimeFieldNum),
                FitField.number(message, SessionMesg.TotalDistanceFieldNum),
                FitField.number(message, SessionMesg.TotalCaloriesFieldNum),
                FitField.number(message, SessionMesg.AvgHeartRateFieldNum),
                FitField.number(message, SessionMesg.MaxHeartRateFieldNum),
                FitField.number(message, SessionMesg.TotalAscentFieldNum));
    }

    /** The session as an activity, completed from its records; null when no time of it is known. */
    @Nullable
    RecordedActivity activity(Track track) {
        Double elapsed = elapsedS != null ? elapsedS : span(track);
        Instant begin = begin(track, elapsed);
        if (begin == null || elapsed == null) {
            return null;
        }
        return new RecordedActivity(
                begin,
                sport,
                null,
                elapsed,
                // Zwift counts a second more on its timer than between start and end.
                timerS == null ? null : (Double) Math.min(timerS, elapsed),
                distanceM != null ? distanceM : track.distanceM(),
                energyKcal,
                heartRateAvgBpm,
                heartRateMaxBpm,
                ascentM != null ? ascentM : track.elevationGainM());
    }

    /** Our word for the sport in two fields of a message. */
    static String sport(Mesg message, int sportField, int subSportField) {
        Long sport = FitField.whole(message, sportField);
        Long closer = FitField.whole(message, subSportField);
        return Sports.word(
                sport == null ? null : name(Sport.getByValue(sport.shortValue()), sport),
                closer == null ? null : SubSport.getByValue(closer.shortValue()).name());
    }

    /** The offset from UTC, or null when no place on earth has it. */
    static @Nullable String offset(long seconds) {
        return Math.abs(seconds) <= FARTHEST_OFFSET_S && seconds % QUARTER_HOUR_S == 0
                ? ZoneOffset.ofTotalSeconds((int) seconds).getId()
                : null;
    }

    private @Nullable Double span(Track track) {
        Instant from = start != null ? start : track.first();
        Instant to = track.last() != null ? track.last() : time;
        return from == null || to == null || to.isBefore(from)
                ? timerS
                : (Double) (double) Duration.between(from, to).toSeconds();
    }

    private @Nullable Instant begin(Track track, @Nullable Double elapsed) {
        if (start != null || track.first() != null) {
            return start != null ? start : track.first();
        }
        return time == null || elapsed == null ? null : time.minusSeconds(Math.round(elapsed));
    }

    private static String name(Sport sport, long number) {
        return sport == Sport.INVALID ? "sport-" + number : sport.name();
    }
}
