package io.vitalog.query.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Reads all replies from now on and hands each to those who wait for it. In no group: every API needs every reply. */
final class ReplyListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyListener.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int ANSWER_MS = 3_000;

    private final Map<Key, Sinks.One<Reply>> awaited = new ConcurrentHashMap<>();
    private final Consumer<byte[], byte[]> consumer;
    private final Thread thread;
    private volatile boolean stopping;

    /** Which reply: two users may send the same id about one device. */
    private record Key(String caller, String aggregate, String subject, String commandId) {}

    private ReplyListener(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.thread = Thread.ofPlatform().name("command-replies").daemon().unstarted(this::listen);
    }

    /** Listens to what is replied after this call. */
    static ReplyListener start(Deployment deployment) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        deployment.kafka(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        (int) POLL.toMillis(),
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        ANSWER_MS,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "latest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        try {
            String topic = deployment.topic(Topics.COMMAND_REPLIES);
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        } catch (KafkaException failure) {
            consumer.close();
            throw failure;
        }
        ReplyListener listener = new ReplyListener(consumer);
        listener.thread.start();
        return listener;
    }

    /** The reply to a command that {@code sending} sends. */
    Mono<Reply> await(Command command, Mono<?> sending) {
        Key key = key(command);
        Sinks.One<Reply> sink = awaited.computeIfAbsent(key, _ -> Sinks.one());
        var _ = sending.subscribe(_ -> {}, failure -> fail(command, failure));
        return sink.asMono().doFinally(_ -> awaited.remove(key, sink));
    }

    /** Says that the broker did not take a command. */
    private void fail(Command command, Throwable failure) {
        Sinks.One<Reply> sink = awaited.get(key(command));
        if (sink != null) {
            sink.tryEmitError(failure);
        }
    }

    private void listen() {
        while (!stopping) {
            try {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    hand(Json.MAPPER.readValue(record.value(), Reply.class));
                }
            } catch (WakeupException closing) {
                LOG.debug("replies are no longer heard");
            } catch (RuntimeException failure) {
                LOG.warn("a reply could not be heard: {}", failure.toString());
            }
        }
        consumer.close();
    }

    private void hand(Reply reply) {
        Sinks.One<Reply> sink =
                awaited.get(new Key(reply.caller(), reply.aggregate(), reply.subject(), reply.commandId()));
        if (sink != null) {
            sink.tryEmitValue(reply);
        }
    }

    private static Key key(Command command) {
        return new Key(command.caller(), command.aggregate(), command.subject(), command.id());
    }

    @Override
    public void close() {
        stopping = true;
        consumer.wakeup();
    }
}
