package io.vitalog.infra.microbench;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A segment ranks 600 workouts by what its people did with them. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RankerBenchmark extends HotPath {
    private static final int WORKOUTS = 600;
    private static final int TAGS = 30;
    private static final int TAGS_A_WORKOUT = 3;

    private Segment segment = new Segment(null, null, "yoga");
    private List<Candidate> candidates = candidates(new Random(SEED));

    @Benchmark
    public Ranking rankASegment() {
        return Ranker.rank(segment, 250, candidates, SegmentSettings.USUAL);
    }

    private static List<Candidate> candidates(Random random) {
        return IntStream.range(0, WORKOUTS)
                .mapToObj(i -> new Candidate(offer("w-%03d".formatted(i), random), played(random)))
                .toList();
    }

    private static Offer offer(String workoutId, Random random) {
        List<String> tags = random.ints(0, TAGS)
                .distinct()
                .limit(TAGS_A_WORKOUT)
                .mapToObj(tag -> "tag-" + tag)
                .toList();
        return new Offer(workoutId, "yoga", tags, null, Examples.MIDNIGHT.toEpochMilli());
    }

    private static Tally played(Random random) {
        int views = random.nextInt(100);
        int completions = random.nextInt(views + 1);
        int thumbs = random.nextInt(views + 1);
        Duration ago = Duration.ofDays(random.nextInt(90));
        long lastPlayedMs = views == 0 ? Tally.NEVER : Examples.NOON.minus(ago).toEpochMilli();
        return new Tally(views, completions, views - completions, random.nextInt(thumbs + 1), thumbs, lastPlayedMs);
    }
}
