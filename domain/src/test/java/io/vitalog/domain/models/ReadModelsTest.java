package io.vitalog.domain.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadModelsTest {
    private static final Instant TIME = Instant.parse("2026-03-14T00:00:00Z");

    @Test
    void aTrainedModelKnowsItsIdAndWhen() {
        Training training = new Training(2, null, null, null, 42, "0.1.0", List.of(), null);
        ModelTrained fact = new ModelTrained("trainer", "sessions-yoga", 3, "00ff", training, null, null, 1);

        TrainedModel model = TrainedModel.of(new At("sessions-yoga/3"), fact);

        assertThat(model)
                .isEqualTo(new TrainedModel("sessions-yoga/3", "sessions-yoga", 3, TIME, "00ff", training, null, null));
    }

    @Test
    void anActivationKnowsWhen() {
        ModelActivated fact = new ModelActivated("trainer", "sessions-yoga", 3, 2, "rolled back", 1);

        Activation activation = Activation.of(new At("sessions-yoga"), fact);

        assertThat(activation).isEqualTo(new Activation("sessions-yoga", 3, 2, TIME, "rolled back"));
    }

    private record At(String subject) implements Occurrence {
        @Override
        public FactId factId() {
            return FactId.of(subject, "trainer", "test", "key");
        }

        @Override
        public Instant time() {
            return TIME;
        }
    }
}
