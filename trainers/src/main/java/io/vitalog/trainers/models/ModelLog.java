package io.vitalog.trainers.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.trainers.models.Models.Trained;
import io.vitalog.trainers.replay.Progress;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.replay.ReplayFailed;
import io.vitalog.trainers.replay.Upto;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The topic of models: reads what it tells, and adds to it. */
public final class ModelLog {
    /** Who learns and activates. */
    public static final String ORIGIN = "trainer";

    private static final String SOURCE = "/trainers";
    private static final int LONGEST_DELIVERY_MS = 30_000;
    private static final int LONGEST_REQUEST_MS = 10_000;

    private final Replay replay;
    private final InstantSource clock;

    /**
     * What becomes of a trained version.
     *
     * @param version its number, or that of the same model which was there already
     * @param isNew whether it was written
     * @param activated whether it was put to use
     */
    public record Outcome(int version, boolean isNew, boolean activated) {}

    public ModelLog(Replay replay, InstantSource clock) {
        this.replay = replay;
        this.clock = clock;
    }

    public Models read() {
        Models models = new Models();
        replay.read(replay.ranges(List.of(Topics.MODELS), Upto.NOW), models::take, Progress.UNHEARD);
        return models;
    }

    /**
     * Adds the facts that follow from what is told so far, all or none. Of two who do so at once, one fails: both would
     * give away the same number.
     *
     * @throws ReplayFailed if the broker does not take them
     */
    public void add(Function<Models, List<ModelEvent>> following) {
        Deployment deployment = replay.deployment();
        // Whoever begins after this makes this one's commit fail.
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings(deployment), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            List<ModelEvent> facts = following.apply(read());
            if (!facts.isEmpty()) {
                producer.beginTransaction();
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                facts.forEach(fact -> send(producer, deployment.topic(Topics.MODELS), fact, now));
                producer.commitTransaction();
            }
        } catch (ProducerFencedException | InvalidProducerEpochException other) {
            throw new ReplayFailed(
                    "another trainer wrote models at the same time; nothing was written: try again", other);
        } catch (KafkaException refused) {
            throw new ReplayFailed(
                    "the broker at " + deployment.kafka() + " does not take models: " + refused.getMessage(), refused);
        }
    }

    /**
     * Writes a version unless the newest one is the same, and puts it to use if wanted and it is not.
     *
     * @param reason why it is put to use; null when it is not
     */
    public Outcome publish(ModelTrained learnt, @Nullable String reason) {
        List<Outcome> outcome = new ArrayList<>();
        add(models -> {
            Optional<Trained> newest = models.newest(learnt.model());
            boolean same = newest.filter(each -> each.fact().digest().equals(learnt.digest()))
                    .isPresent();
            int version = newest.map(each -> each.fact().version()).orElse(0) + (same ? 0 : 1);
            List<ModelEvent> facts = new ArrayList<>();
            if (!same) {
                facts.add(numbered(learnt, version));
            }
            boolean activates = reason != null && !isActive(models, learnt.model(), version);
            if (activates) {
                facts.add(Activation.next(models, learnt.model(), version, reason));
            }
            outcome.add(new Outcome(version, !same, activates));
            return facts;
        });
        return outcome.getLast();
    }

    private static boolean isActive(Models models, String model, int version) {
        return models.active(model)
                .filter(each -> each.fact().version() == version)
                .isPresent();
    }

    private static ModelTrained numbered(ModelTrained learnt, int version) {
        return new ModelTrained(
                learnt.origin(),
                learnt.model(),
                version,
                learnt.digest(),
                learnt.training(),
                learnt.clusters(),
                learnt.mixture(),
                learnt.revision());
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, String topic, ModelEvent fact, Instant now) {
        FirstBroken.of(fact).ifPresent(violation -> {
            throw new ModelRefused("the model breaks its contract: " + violation.rule());
        });
        EventCodec codec = EventCodec.plain();
        Event<ModelEvent> event = Event.of("", SOURCE, now, subject(fact), fact);
        String id = event.contentId().toString();
        Event<ModelEvent> named = Event.of(id, SOURCE, now, event.subject(), fact);
        RecordHeaders headers = new RecordHeaders();
        codec.attributes(named, headers::add);
        byte[] key = named.subject().getBytes(UTF_8);
        // the commit fails where the future would
        Future<RecordMetadata> _ = producer.send(
                new ProducerRecord<>(topic, null, now.toEpochMilli(), key, codec.payload(named), headers));
    }

    private static String subject(ModelEvent fact) {
        return switch (fact) {
            case ModelTrained trained -> ModelEvent.versionOf(trained.model(), trained.version());
            case ModelActivated activated -> activated.model();
        };
    }

    private static Map<String, Object> settings(Deployment deployment) {
        String name = deployment.namespace() + ".trainers";
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka(),
                ProducerConfig.CLIENT_ID_CONFIG, name,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, name,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.LARGEST_RECORD,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_DELIVERY_MS,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_DELIVERY_MS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_REQUEST_MS);
    }
}
