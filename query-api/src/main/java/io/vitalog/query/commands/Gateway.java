package io.vitalog.query.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.query.problems.Problem;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sends commands and hands over the replies. Connects with the first command. */
public final class Gateway implements AutoCloseable {
    private static final int LONGEST_BLOCK_MS = 3_000;
    private static final int LONGEST_DELIVERY_MS = 10_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Deployment deployment;
    private final CommandCodec codec = new CommandCodec(EventCodec.plain());
    private @Nullable Line line;

    public Gateway(Deployment deployment) {
        this.deployment = deployment;
    }

    /** What is open once a first command came. */
    private record Line(Producer<byte[], byte[]> producer, ReplyListener replies) {}

    /** The reply, whenever it comes; a broker that cannot be reached is an error at once. */
    public Mono<Reply> decide(Command command) {
        return Mono.fromCallable(this::line)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(open -> open.replies().await(command, () -> send(open.producer(), command)))
                .onErrorMap(
                        KafkaException.class,
                        failure -> Problem.BROKER_UNAVAILABLE.because("try again in a few seconds"));
    }

    private void send(Producer<byte[], byte[]> producer, Command command) {
        RecordHeaders headers = new RecordHeaders();
        CommandCodec.attributes(command, headers::add);
        var record = new ProducerRecord<>(
                deployment.topic(Topics.COMMANDS),
                null,
                null,
                CommandCodec.key(command),
                codec.payload(command),
                headers);
        var _ = producer.send(record, (_, failure) -> {
            if (failure != null) {
                line().replies().fail(command, failure);
            }
        });
    }

    private synchronized Line line() {
        Line open = line;
        if (open == null) {
            open = new Line(
                    new KafkaProducer<>(
                            Map.of(
                                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                    deployment.kafka(),
                                    ProducerConfig.CLIENT_ID_CONFIG,
                                    deployment.namespace() + ".query-api",
                                    ProducerConfig.ACKS_CONFIG,
                                    "all",
                                    ProducerConfig.LINGER_MS_CONFIG,
                                    0,
                                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                    LONGEST_BLOCK_MS,
                                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                    LONGEST_BLOCK_MS,
                                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                                    LONGEST_DELIVERY_MS),
                            new ByteArraySerializer(),
                            new ByteArraySerializer()),
                    ReplyListener.start(deployment));
            line = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (line != null) {
            line.producer().close(CLOSING);
            line.replies().close();
        }
    }
}
