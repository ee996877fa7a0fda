package io.vitalog.projections.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class UntoldTest {
    private static final TopicPartition FIRST = new TopicPartition("meals", 0);
    private static final TopicPartition SECOND = new TopicPartition("meals", 1);
    private static final List<TopicPartition> BOTH = List.of(FIRST, SECOND);

    private final Untold untold = new Untold();

    @Test
    void whatTheGroupWasNotToldIsToldAgainOnceThoughNothingElseArrives() {
        untold.failed(Map.of(FIRST, at(7)));

        assertThat(untold.with(Map.of(), BOTH)).isEqualTo(Map.of(FIRST, at(7)));
        assertThat(untold.with(Map.of(), BOTH)).isEmpty();
    }

    @Test
    void whatArrivedSinceCountsAndSoDoesTheLaterOfTwoFailures() {
        untold.failed(Map.of(FIRST, at(7), SECOND, at(9)));
        untold.failed(Map.of(SECOND, at(8)));

        assertThat(untold.with(Map.of(FIRST, at(10)), BOTH)).isEqualTo(Map.of(FIRST, at(10), SECOND, at(9)));
    }

    @Test
    void nothingIsSaidOfWhatAnotherMemberReads() {
        untold.failed(Map.of(FIRST, at(7), SECOND, at(9)));

        assertThat(untold.with(Map.of(), List.of(SECOND))).isEqualTo(Map.of(SECOND, at(9)));
    }

    private static OffsetAndMetadata at(long offset) {
        return new OffsetAndMetadata(offset);
    }
}
