package io.vitalog.projections.following;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topics;
import io.vitalog.projections.documents.GuardedCollection;
import io.vitalog.projections.documents.StoreOutages;
import io.vitalog.projections.positions.ProgressStore;
import io.vitalog.projections.refusals.Refusal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One membership in a projection's consumer group, from joining to leaving. It stays a member while the store is down:
 * it then holds its partitions back and keeps polling.
 */
final class Run implements ConsumerRebalanceListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration BRIEF = Duration.ofMillis(2);
    private static final Duration HELD = Duration.ofMillis(100);
    private static final Duration LAST_WRITES = Duration.ofSeconds(5);

    private final Projection projection;
    private final Standing standing;
    private final Assignment assignment;
    private final Pipeline pipeline;
    private final Consumer<byte[], byte[]> consumer;
    private final Untold untold = new Untold();
    private final ProgressStore progress;
    private final StoreOutages outages;
    private long outagesMet;

    Run(Projection projection, Follower.Connections connections, Standing standing) {
        Deployment deployment = connections.deployment();
        ReadModel model = projection.readModel();
        this.outages = connections.outages();
        this.outagesMet = outages.count();
        this.progress = new ProgressStore(connections.database(), deployment, model);
        this.projection = projection;
        this.standing = standing;
        this.assignment = new Assignment(model, connections, progress, standing);
        this.pipeline = new Pipeline(
                new GuardedCollection(connections.database(), deployment.collection(model)),
                progress,
                connections.letters(),
                standing);
        this.consumer = new KafkaConsumer<>(
                Membership.settings(deployment, model, connections.member()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        standing.joining();
        consumer.subscribe(List.of(deployment.topic(model.source())), this);
    }

    /** Follows until told to stop. */
    void follow(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            if (outages.count() != outagesMet) {
                beginAgain(stopping);
            }
            read(consumer.poll(pipeline.busy() ? BRIEF : IDLE));
            pipeline.launch();
            settle();
            if (pipeline.full()) {
                pipeline.awaitOldest(HELD);
                settle();
            }
            hold(pipeline.full());
        }
    }

    /**
     * What a store acknowledged just before it went away may be lost, and so may the documents before the progress that
     * it will be told next: its own word on how far it is counts. Waits for it as a member of the group.
     */
    private void beginAgain(BooleanSupplier stopping) {
        outagesMet = outages.count();
        pipeline.abandon();
        CompletableFuture<?> back = standing.untilDone(progress.load(List.of())).toFuture();
        while (!back.isDone() && !stopping.getAsBoolean()) {
            hold(true);
            read(consumer.poll(HELD));
        }
        pipeline.abandon();
        if (!stopping.getAsBoolean() && !consumer.assignment().isEmpty()) {
            assignment.begin(consumer, consumer.assignment());
            pipeline.readsFrom(assignment.topicId());
        }
    }

    private void read(ConsumerRecords<byte[], byte[]> polled) {
        Batch batch = pipeline.filling();
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            try {
                batch.add(projection.write(new SourceRecord(record, assignment.incarnation())));
            } catch (Unreadable | RuntimeException failure) {
                refuse(batch, new Refusal(record, failure));
            }
        }
        batch.reach(polled.nextOffsets());
        polled.nextOffsets()
                .forEach((partition, next) -> standing.ends(
                        partition.partition(),
                        next.offset() + consumer.currentLag(partition).orElse(0)));
    }

    private void refuse(Batch batch, Refusal refusal) {
        standing.refusedOne(refusal.where(), refusal.failure());
        // A dead letter about a dead letter would be read here again, for ever.
        if (!projection.readModel().source().equals(Topics.DEAD_LETTERS)) {
            batch.add(refusal);
        }
    }

    /** Tells the group and the health what has arrived in the store. */
    private void settle() {
        Map<TopicPartition, OffsetAndMetadata> next = untold.with(arrived(), consumer.assignment());
        if (!next.isEmpty()) {
            consumer.commitAsync(next, (told, failure) -> {
                if (failure != null) {
                    untold.failed(told);
                    untold(failure);
                }
            });
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> arrived() {
        Map<TopicPartition, OffsetAndMetadata> arrived = pipeline.arrived();
        arrived.keySet().retainAll(consumer.assignment());
        arrived.forEach((partition, next) -> standing.reached(partition.partition(), next.offset()));
        return arrived;
    }

    /** No harm: the store knows how far it is, and a start takes the smaller of the two. */
    private void untold(Exception failure) {
        LOG.debug("Group of {} was not told: {}", projection.readModel().collection(), failure.toString());
    }

    private void hold(boolean back) {
        if (back && !consumer.paused().containsAll(consumer.assignment())) {
            consumer.pause(consumer.assignment());
        } else if (!back && !consumer.paused().isEmpty()) {
            consumer.resume(consumer.paused());
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) {
            assignment.begin(consumer, partitions);
            pipeline.readsFrom(assignment.topicId());
        }
        standing.assigned();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        finish();
        onPartitionsLost(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        pipeline.filling().next().keySet().removeAll(partitions);
        partitions.forEach(partition -> standing.forget(partition.partition()));
    }

    /** Waits for what is under way, so that the next member need not do it again; it would do no harm. */
    private void finish() {
        long deadline = System.nanoTime() + LAST_WRITES.toNanos();
        pipeline.launch();
        while (pipeline.busy() && System.nanoTime() < deadline) {
            pipeline.awaitOldest(HELD);
            Map<TopicPartition, OffsetAndMetadata> arrived = arrived();
            pipeline.launch();
            try {
                consumer.commitSync(arrived, LAST_WRITES);
            } catch (KafkaException failure) {
                untold(failure);
            }
        }
    }

    @Override
    public void close() {
        try {
            finish();
        } catch (RuntimeException failure) {
            LOG.debug(
                    "Projection {} leaves with writes under way",
                    projection.readModel().collection(),
                    failure);
        }
        pipeline.abandon();
        consumer.close(Membership.LEAVING);
    }
}
