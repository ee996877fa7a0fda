package io.vitalog.projections.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.projections.positions.StartPosition.At;
import io.vitalog.projections.positions.StartPosition.Beginning;
import org.junit.jupiter.api.Test;

class StartPositionTest {
    private static final String TOPIC = "topic-now";

    @Test
    void takesTheStoreWhenTheGroupIsAhead() {
        assertThat(StartPosition.of(new Progress(TOPIC, 40), 100L, TOPIC)).isEqualTo(new At(40));
    }

    @Test
    void takesTheGroupWhenAnOperatorMovedItBack() {
        assertThat(StartPosition.of(new Progress(TOPIC, 100), 0L, TOPIC)).isEqualTo(new At(0));
    }

    @Test
    void takesTheStoreWhenTheGroupIsGone() {
        assertThat(StartPosition.of(new Progress(TOPIC, 100), null, TOPIC)).isEqualTo(new At(100));
    }

    @Test
    void beginsAnewWhenTheStoreKnowsNothing() {
        assertThat(StartPosition.of(null, 100L, TOPIC)).isEqualTo(new Beginning());
    }

    @Test
    void beginsAnewWhenTheTopicWasMadeAnew() {
        assertThat(StartPosition.of(new Progress("topic-before", 100), 100L, TOPIC))
                .isEqualTo(new Beginning());
    }
}
