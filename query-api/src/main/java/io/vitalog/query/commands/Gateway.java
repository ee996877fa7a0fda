package io.vitalog.query.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.query.broker.Sending;
import io.vitalog.query.problems.Problem;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sends commands and hands over the replies. Connects with the first command. */
public final class Gateway implements AutoCloseable {
    private final Deployment deployment;
    private final Sending sending;
    private final CommandCodec codec = new CommandCodec(EventCodec.plain());
    private @Nullable ReplyListener replies;

    public Gateway(Deployment deployment, Sending sending) {
        this.deployment = deployment;
        this.sending = sending;
    }

    /** The reply, whenever it comes; a broker that cannot be reached is an error at once. */
    public Mono<Reply> decide(Command command) {
        return Mono.fromCallable(this::replies)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(listener -> listener.await(command, sending.send(record(command))))
                .onErrorMap(
                        KafkaException.class,
                        failure -> Problem.BROKER_UNAVAILABLE.because("try again in a few seconds"));
    }

    private ProducerRecord<byte[], byte[]> record(Command command) {
        RecordHeaders headers = new RecordHeaders();
        CommandCodec.attributes(command, headers::add);
        return new ProducerRecord<>(
                deployment.topic(Topics.COMMANDS),
                null,
                null,
                CommandCodec.key(command),
                codec.payload(command),
                headers);
    }

    private synchronized ReplyListener replies() {
        ReplyListener open = replies;
        if (open == null) {
            open = ReplyListener.start(deployment);
            replies = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (replies != null) {
            replies.close();
        }
    }
}
