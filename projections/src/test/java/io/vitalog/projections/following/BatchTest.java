package io.vitalog.projections.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.Write;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BatchTest {
    private final Batch batch = new Batch();

    @Test
    void keepsOfSeveralWritesOfADocumentTheOneOfTheGreatestOrder() {
        batch.add(write("a", 3));
        batch.add(write("b", 1));
        batch.add(write("a", 5));
        batch.add(write("a", 4));

        assertThat(batch.writes()).containsExactlyInAnyOrder(write("a", 5), write("b", 1));
    }

    @Test
    void isFullWhenItIsWorthWriting() {
        for (int i = 0; i < 3_999; i++) {
            batch.add(write("id-" + i, i));
        }
        assertThat(batch.full()).isFalse();

        batch.add(write("one more", 1));

        assertThat(batch.full()).isTrue();
    }

    @Test
    void isNotEmptyWhenOnlyMarkersOfTransactionsWereRead() {
        assertThat(batch.empty()).isTrue();

        batch.reach(Map.of(new TopicPartition("topic", 0), new OffsetAndMetadata(8)));

        assertThat(batch.empty()).isFalse();
    }

    private static Write write(String id, long offset) {
        return Write.retraction(id, Order.ofPosition(1, offset));
    }
}
