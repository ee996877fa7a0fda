package io.vitalog.infra.local.prove;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.prove.topics.CommittedRecords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of a proof: written, read whole, and deleted at the end. */
public final class ProofTopics implements AutoCloseable {
    private final Deployment deployment;
    private final CommandCodec codec = new CommandCodec(EventCodec.plain());
    private final Producer<byte[], byte[]> producer;

    /** Topics that are there already, and are deleted at the end. */
    public ProofTopics(Deployment deployment) {
        this.deployment = deployment;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", deployment.kafka(), "linger.ms", 5),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Sends a command without waiting. */
    public void send(Command command) {
        RecordHeaders headers = new RecordHeaders();
        CommandCodec.attributes(command, headers::add);
        var _ = producer.send(new ProducerRecord<>(
                deployment.topic(Topics.COMMANDS),
                null,
                null,
                CommandCodec.key(command),
                codec.payload(command),
                headers));
    }

    /** Waits until the broker has what was sent. */
    public void flush() {
        producer.flush();
    }

    /** Every committed record, partition by partition in its sequence. */
    void read(Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        CommittedRecords.read(deployment, topic, reader);
    }

    @Override
    public void close() {
        producer.close();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", deployment.kafka()))) {
            List<String> ours = admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith(deployment.namespace() + "."))
                    .toList();
            admin.deleteTopics(ours).all().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException left) {
            throw new IllegalStateException("the proof's topics stay behind: " + left.getMessage(), left);
        }
    }
}
