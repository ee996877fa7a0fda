package io.vitalog.projections.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.following.Projection;
import org.junit.jupiter.api.Test;

class ProjectionsAppTest {
    @Test
    void hasAProjectionForEveryReadModel() {
        assertThat(ProjectionsApp.all(EventCodec.plain()))
                .extracting(Projection::readModel)
                .containsExactlyElementsOf(ReadModel.ALL);
    }
}
