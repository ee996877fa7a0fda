package io.vitalog.projections.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final ConsumerRecord<byte[], byte[]> RECORD =
            new ConsumerRecord<>("ns.days-g1", 3, 41, new byte[0], new byte[0]);

    @Test
    void namesTheRuleThatARecordBreaks() {
        assertThat(new Refusal(RECORD, new Unreadable(Cause.NOT_JSON, "no day")).cause())
                .isEqualTo("not-json");
    }

    @Test
    void tellsAFlawInTheProjectionFromABrokenRecord() {
        assertThat(new Refusal(RECORD, new IllegalStateException("a flaw")).cause())
                .isEqualTo("not-projected");
    }

    @Test
    void saysWhereTheRecordIs() {
        assertThat(new Refusal(RECORD, new IllegalStateException()).where()).isEqualTo("ns.days-g1-3 at 41");
    }
}
