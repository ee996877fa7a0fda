package io.vitalog.infra.microbench.topologies;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.streams.wire.Wire;
import io.vitalog.trainers.app.History;
import io.vitalog.trainers.app.SessionsTrainer;
import io.vitalog.trainers.motivation.MixtureTrainer;
import io.vitalog.trainers.motivation.Plan;
import io.vitalog.trainers.motivation.PlayRows;
import io.vitalog.trainers.sessions.SessionRows;
import io.vitalog.trainers.sessions.Window;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The models that are in use when facts come: learnt from the same facts. Where there are too few, there is none. */
final class TrainedModels {
    private static final EventCodec CODEC = EventCodec.plain();
    private static final long SEED = 42;
    private static final int CLUSTERS = 3;
    private static final int LEVELS = 2;
    private static final int FEWEST_PLAYERS = 4;

    private final List<Event<?>> facts;
    private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();

    private TrainedModels(List<Event<?>> facts) {
        this.facts = facts;
    }

    /** The records of the topic of models. */
    static List<ProducerRecord<byte[], byte[]>> of(List<ProducerRecord<byte[], byte[]>> facts) {
        TrainedModels models = new TrainedModels(facts.stream()
                .<Event<?>>map(record ->
                        Wire.EVENTS.deserializer().deserialize(record.topic(), record.headers(), record.value()))
                .toList());
        for (FeatureSet set : FeatureSet.values()) {
            models.learnSessions(set);
        }
        models.modes().forEach(models::learnPlays);
        return models.records;
    }

    private void learnSessions(FeatureSet set) {
        SessionRows rows = new SessionRows(set);
        facts.stream().filter(event -> event.fact() instanceof UserEvent).forEach(rows::take);
        facts.stream().filter(event -> !(event.fact() instanceof UserEvent)).forEach(rows::take);
        try {
            use(SessionsTrainer.learn(History.of(rows.table(Window.ALL)), CLUSTERS, SEED));
        } catch (TrainingRefused tooFew) {
            // then production has none either
        }
    }

    private Stream<String> modes() {
        return facts.stream()
                .map(Event::fact)
                .filter(PlayScored.class::isInstance)
                .map(play -> ((PlayScored) play).mode())
                .distinct();
    }

    private void learnPlays(String mode) {
        PlayRows rows = new PlayRows(mode);
        facts.forEach(rows::take);
        try {
            Plan plan = new Plan(List.of(PlayFeature.values()), LEVELS, SEED, FEWEST_PLAYERS);
            MixtureTrainer.Learnt learnt = MixtureTrainer.train(mode, rows.rows(), plan);
            Training training =
                    new Training(rows.rows().size(), null, null, null, SEED, "bench", learnt.metrics(), null);
            String digest = ModelDigest.of(learnt.model());
            use(new ModelTrained(
                    "trainer", MotivationEngine.modelOf(mode), 1, digest, training, null, learnt.model(), 0));
        } catch (TrainingRefused tooFew) {
            // then production has none either
        }
    }

    private void use(ModelTrained trained) {
        String model = trained.model();
        add(ModelEvent.versionOf(model, trained.version()), trained);
        add(model, new ModelActivated("trainer", model, trained.version(), 1, null, 0));
    }

    private void add(String subject, ModelEvent fact) {
        Event<ModelEvent> event = Event.of("m-" + subject, "/trainer", Stage.BEGIN, subject, fact);
        RecordHeaders headers = new RecordHeaders();
        CODEC.attributes(event, headers::add);
        records.add(new ProducerRecord<>(
                Wiring.DEPLOYMENT.topic(Topics.MODELS),
                null,
                Stage.BEGIN.toEpochMilli(),
                subject.getBytes(UTF_8),
                CODEC.payload(event),
                headers));
    }
}
