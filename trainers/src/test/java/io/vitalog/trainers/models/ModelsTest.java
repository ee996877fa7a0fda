package io.vitalog.trainers.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String MODEL = "sessions-yoga";

    @Test
    void tellsTheNewestAndTheOneInUseInWhateverOrderFactsCome() {
        List<ModelEvent> facts =
                new ArrayList<>(List.of(trained(1), trained(2), trained(10), activated(1, 1), activated(10, 2)));

        for (List<ModelEvent> order : List.of(facts, facts.reversed())) {
            Models models = models(order);

            assertThat(models.names()).containsExactly(MODEL);
            assertThat(models.newest(MODEL)).map(Models.Trained::name).contains("sessions-yoga/10");
            assertThat(models.active(MODEL)).map(Models.Trained::name).contains("sessions-yoga/10");
            assertThat(models.before(MODEL)).map(Models.Trained::name).contains("sessions-yoga/1");
        }
    }

    @Test
    void goesBackToTheVersionThatWasInUseBefore() {
        List<ModelEvent> facts = new ArrayList<>(List.of(trained(1), trained(2), activated(1, 1), activated(2, 2)));

        ModelActivated back = Activation.before(models(facts), MODEL, null);

        assertThat(back.version()).isEqualTo(1);
        assertThat(back.ordinal()).isEqualTo(3);
        assertThat(back.reason()).isEqualTo("rolled back from version 2");
        facts.add(back);
        assertThat(Activation.before(models(facts), MODEL, "and forth").version())
                .isEqualTo(2);
    }

    @Test
    void refusesWhatWouldChangeNothing() {
        Models models = models(List.of(trained(1), activated(1, 1)));

        assertThatThrownBy(() -> Activation.of(models, models.named("sessions-yoga/1"), null))
                .hasMessage("sessions-yoga/1 is in use already");
        assertThatThrownBy(() -> Activation.before(models, MODEL, null))
                .hasMessage("no other version was in use before sessions-yoga/1");
        assertThatThrownBy(() -> Activation.before(models, "sessions-workout", null))
                .hasMessage("no version of sessions-workout is in use");
    }

    @Test
    void namesWhatIsThereWhenAVersionIsNot() {
        Models models = models(List.of(trained(1), trained(2)));

        assertThatThrownBy(() -> models.named("sessions-yoga/3"))
                .hasMessage("there is no sessions-yoga/3: sessions-yoga has 1 to 2");
        assertThatThrownBy(() -> models.named("sessions-run/1"))
                .hasMessage("there is no sessions-run/1: there are sessions-yoga");
        assertThatThrownBy(() -> models.named("sessions-yoga"))
                .hasMessage("'sessions-yoga' must be a model with its version, such as sessions-yoga/3");
        assertThatThrownBy(() -> new Models().named("sessions-yoga/1"))
                .hasMessage("there is no sessions-yoga/1: no model was trained yet");
    }

    private static Models models(List<ModelEvent> facts) {
        Models models = new Models();
        facts.forEach(fact -> models.take(Event.of("id", "/test", NOON, subject(fact), fact)));
        return models;
    }

    private static String subject(ModelEvent fact) {
        return fact instanceof ModelTrained trained ? MODEL + "/" + trained.version() : MODEL;
    }

    private static ModelTrained trained(int version) {
        Training training = new Training(9, null, null, null, 42, "0.1.0", List.of(), null);
        return new ModelTrained("trainer", MODEL, version, "00ff", training, null, null, 0);
    }

    private static ModelActivated activated(int version, int ordinal) {
        return new ModelActivated("trainer", MODEL, version, ordinal, null, 0);
    }
}
