package io.vitalog.streams.commands;

import static io.vitalog.streams.commands.ReplyPace.FEW;
import static io.vitalog.streams.commands.ReplyPace.LATE_MS;
import static io.vitalog.streams.commands.ReplyPace.WINDOW_MS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplyPaceTest {
    private static final long START_MS = 1_000_000;

    private final ReplyPace pace = new ReplyPace();

    @Test
    void aLoneCommandIsRepliedToAtOnce() {
        assertThat(atOnce(START_MS)).isTrue();
        assertThat(atOnce(START_MS + 10 * WINDOW_MS)).isTrue();
    }

    @Test
    void fewAreRepliedToAtOnceForEver() {
        long apartMs = WINDOW_MS / FEW + 1;
        assertThat(IntStream.range(0, 1_000)).allMatch(number -> atOnce(START_MS + number * apartMs));
    }

    @Test
    void ofABurstTheFirstFew() {
        assertThat(hurried(START_MS, 100)).isEqualTo(FEW);
    }

    @Test
    void ofASteadyLoadNoneAfterTheFirstWindow() {
        hurried(START_MS, 100);

        assertThat(hurried(START_MS + WINDOW_MS, 100)).isZero();
        assertThat(hurried(START_MS + 2 * WINDOW_MS, 100)).isZero();
    }

    @Test
    void afterABurstASilenceIsCalm() {
        hurried(START_MS, 100);
        hurried(START_MS + WINDOW_MS, 100);

        assertThat(atOnce(START_MS + 3 * WINDOW_MS)).isTrue();
    }

    @Test
    void aClockThatIsSetBackHurriesNobodyForGood() {
        hurried(START_MS, 100);

        assertThat(hurried(START_MS - 1_000_000, 100)).isZero();
        assertThat(atOnce(START_MS + 3 * WINDOW_MS)).isTrue();
    }

    @Test
    void whatIsNotRepliedToAtOnceIsAwaitedUntilItIsAskedFor() {
        hurried(START_MS, FEW);
        assertThat(pace.isAwaited()).isFalse();

        hurried(START_MS, 1);
        assertThat(pace.isAwaited()).isTrue();
        assertThat(pace.isAwaited()).isFalse();
    }

    @Test
    void aCommitThatIsAskedForIsOfAllBeforeIt() {
        hurried(START_MS, 100);

        assertThat(atOnce(START_MS + 3 * WINDOW_MS)).isTrue();
        assertThat(pace.isAwaited()).isFalse();
    }

    @Test
    void whatIsCaughtUpWithIsNeitherHurriedNorAwaited() {
        assertThat(pace.isHurried(START_MS, START_MS - LATE_MS)).isFalse();
        assertThat(pace.isAwaited()).isFalse();
        assertThat(pace.isHurried(START_MS + WINDOW_MS, START_MS + WINDOW_MS - LATE_MS + 1))
                .isTrue();
    }

    private boolean atOnce(long nowMs) {
        return pace.isHurried(nowMs, nowMs);
    }

    /** How many of {@code count} at one moment. */
    private long hurried(long nowMs, int count) {
        return IntStream.range(0, count).filter(_ -> atOnce(nowMs)).count();
    }
}
