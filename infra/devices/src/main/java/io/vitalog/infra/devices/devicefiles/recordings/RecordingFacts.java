package io.vitalog.infra.devices.devicefiles.recordings;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Measurer;
import io.vitalog.infra.devices.facts.Sample;
import io.vitalog.infra.devices.files.Skip;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Makes facts of recordings. An activity whose clock was never set is refused, and its heart rates with it. */
public final class RecordingFacts {
    private static final Duration MOST_AHEAD = Duration.ofDays(1);

    /** A strap records before the watch is started and after it is stopped. */
    private static final Duration AROUND = Duration.ofHours(1);

    private final String userId;
    private final String fallbackOrigin;
    private final @Nullable String zone;
    private final InstantSource clock;

    /**
     * Facts of one user.
     *
     * @param fallbackOrigin who recorded what a file names no device for
     * @param zone of the wall clock beside the user, above what a file tells; or null
     */
    public RecordingFacts(String userId, String fallbackOrigin, @Nullable String zone, InstantSource clock) {
        this.userId = userId;
        this.fallbackOrigin = fallbackOrigin;
        this.zone = zone;
        this.clock = clock;
    }

    public void tell(Recording recording, Facts facts) {
        Instant latest = clock.instant().plus(MOST_AHEAD);
        Instant from = Instant.MAX;
        Instant to = Instant.MIN;
        for (int leg = 0; leg < recording.activities().size(); leg++) {
            RecordedActivity activity = recording.activities().get(leg);
            if (activity.start().isBefore(Intake.EARLIEST) || activity.start().isAfter(latest)) {
                facts.leftOut(Skip.IMPOSSIBLE_TIME, activity.sport() + " of " + activity.start());
            } else if (tell(fact(recording, leg), activity.start(), facts)) {
                from = activity.start().isBefore(from) ? activity.start() : from;
                to = activity.end().isAfter(to) ? activity.end() : to;
            }
        }
        if (!from.isAfter(to)) {
            Instant begin = from.minus(AROUND).isBefore(Intake.EARLIEST) ? Intake.EARLIEST : from.minus(AROUND);
            Instant end = to.plus(AROUND).isAfter(latest) ? latest : to.plus(AROUND);
            new HeartRateSeries(origin(recording), zone(recording), userId)
                    .tell(recording.heartRates().between(begin, end), facts);
            tell(recording, begin, end, facts);
        }
        if (recording.heartRates().full()) {
            facts.leftOut(Skip.TOO_LARGE, "heart rates after the first six days of seconds");
        }
    }

    /** The variability of whole stretches of five minutes in between. */
    private void tell(Recording recording, Instant begin, Instant end, Facts facts) {
        Measurer measurer = new Measurer(origin(recording), zone(recording));
        recording.beats().rmssd().forEach((second, rmssdMs) -> {
            if (second >= begin.getEpochSecond() && second + Beats.WINDOW_S <= end.getEpochSecond()) {
                long hour = Math.floorDiv(second, (long) ChunkKey.HOUR_S);
                facts.sample(new Sample(
                        userId, Metric.HEART_RATE_VARIABILITY_RMSSD, Beats.WINDOW_S, hour, second, rmssdMs, measurer));
            }
        });
    }

    /** Whether the activity could be told; a figure that cannot be does not cost the rest of it. */
    private boolean tell(ActivityRecorded fact, Instant start, Facts facts) {
        Optional<Violation> broken = FirstBroken.of(fact);
        if (broken.isEmpty()) {
            facts.fact(userId, start, fact);
            return true;
        }
        facts.leftOut(
                Skip.IMPOSSIBLE_VALUE,
                fact.sport() + " of " + start + ": " + broken.get().rule());
        ActivityRecorded bare = withoutFigures(fact);
        if (FirstBroken.of(bare).isPresent() || bare.equals(fact)) {
            return false;
        }
        facts.fact(userId, start, bare);
        return true;
    }

    private ActivityRecorded fact(Recording recording, int leg) {
        List<RecordedActivity> legs = recording.activities();
        RecordedActivity activity = legs.get(leg);
        boolean multisport = legs.size() > 1;
        OptionalDouble mean = recording.heartRates().mean(activity.start(), activity.end());
        OptionalDouble greatest = recording.heartRates().greatest(activity.start(), activity.end());
        return new ActivityRecorded(
                origin(recording),
                second(activity.start()) + (multisport ? "/leg-" + (leg + 1) : ""),
                activity.sport(),
                activity.title(),
                activity.elapsedS(),
                activity.activeS(),
                activity.distanceM(),
                activity.energyKcal(),
                null,
                rate(activity.heartRateAvgBpm(), mean),
                rate(activity.heartRateMaxBpm(), greatest),
                activity.elevationGainM(),
                null,
                null,
                recording.device().name(),
                multisport ? second(legs.getFirst().start()) + "/multisport" : null,
                zone(recording),
                0);
    }

    private static ActivityRecorded withoutFigures(ActivityRecorded fact) {
        return new ActivityRecorded(
                fact.origin(),
                fact.key(),
                fact.sport(),
                null,
                fact.elapsedS(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                fact.partOf(),
                fact.zone(),
                0);
    }

    /** The key: one device records one thing at a time, and a table of sports may grow without a second fact. */
    private static String second(Instant start) {
        return start.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** As the device summed it up, unless that is 0 or impossible. */
    private static @Nullable Double rate(@Nullable Double told, OptionalDouble followed) {
        if (told != null && Metric.HEART_RATE.allows(told)) {
            return told;
        }
        return followed.isPresent() ? (Double) followed.getAsDouble() : null;
    }

    private String origin(Recording recording) {
        String origin = recording.device().origin();
        return origin == null ? fallbackOrigin : origin;
    }

    private @Nullable String zone(Recording recording) {
        return zone != null ? zone : recording.zone();
    }
}
