package io.vitalog.streams.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.commands.Position;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.commands.memory.EntityStores;
import io.vitalog.streams.commands.memory.OpenSessions;
import io.vitalog.streams.commands.memory.SeenCommands;
import io.vitalog.streams.commands.memory.SeenCommands.Seen;
import io.vitalog.streams.wire.EventSerde;
import io.vitalog.streams.wire.Letters;
import io.vitalog.streams.wire.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Decides each command by Axon over the task's stores, and sends on what follows. */
final class DecideCommands extends ContextualProcessor<byte[], byte[], byte[], Outcome> {
    private static final Duration TICK = Duration.ofSeconds(10);

    private final Deployment deployment;
    private final Decision decision;
    private final EventCodec events = EventCodec.plain();
    private final CommandCodec commands = new CommandCodec(events);
    private final ReplyPace pace = new ReplyPace();
    private @Nullable TaskModel model;
    private @Nullable SeenCommands seen;
    private @Nullable OpenSessions openSessions;

    DecideCommands(Deployment deployment, Decision decision) {
        this.deployment = deployment;
        this.decision = decision;
    }

    @Override
    public void init(ProcessorContext<byte[], Outcome> context) {
        super.init(context);
        seen = new SeenCommands(context.getStateStore(SeenCommands.STORE));
        openSessions = new OpenSessions(context.getStateStore(CommandsTopology.OPEN_SESSIONS));
        model = TaskModel.start(
                decision,
                new EntityStores(
                        context.getStateStore(CommandsTopology.EVENTS),
                        context.getStateStore(CommandsTopology.STATES)));
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::askForOverdue);
        context.schedule(ReplyPace.TOGETHER, PunctuationType.WALL_CLOCK_TIME, _ -> commitWhatIsAwaited());
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata origin = context().recordMetadata().orElseThrow();
        Headers headers = record.headers();
        Command command;
        try {
            command = commands.read(name -> EventSerde.last(headers, name), record.key(), record.value());
        } catch (Unreadable unreadable) {
            deadLetter(record, unreadable.violation(), origin);
            return;
        }
        Instant arrival = Instant.ofEpochMilli(record.timestamp());
        Seen before = Objects.requireNonNull(seen).find(command, arrival);
        Arrived arrived =
                new Arrived(command, arrival, Position.of(origin.partition(), origin.offset(), command.wish()));
        reply(record, before == null ? decide(record, arrived, origin) : repeated(arrived, before));
        if (pace.isHurried(context().currentSystemTimeMs(), record.timestamp())) {
            context().commit();
        }
    }

    private void commitWhatIsAwaited() {
        if (pace.isAwaited()) {
            context().commit();
        }
    }

    private Reply decide(Record<byte[], byte[]> record, Arrived arrived, RecordMetadata origin) {
        Reply reply;
        try {
            TaskModel.Decided decided = Objects.requireNonNull(model).decide(arrived);
            for (Event<?> event : decided.events()) {
                Objects.requireNonNull(openSessions).follow(event, arrived.arrival());
                forward(event);
            }
            reply = Replies.accepted(arrived, decided);
        } catch (Rejection rejection) {
            reply = Replies.rejected(arrived, rejection);
        } catch (TaskModel.Faulty bug) {
            deadLetter(record, new Violation(Cause.NOT_DECIDED, String.valueOf(bug.getMessage())), origin);
            return Replies.failed(arrived);
        }
        Objects.requireNonNull(seen).keep(arrived.command(), arrived.arrival(), reply);
        return reply;
    }

    private static Reply repeated(Arrived arrived, Seen before) {
        return before.digest().equals(SeenCommands.digest(arrived.command()))
                ? before.reply()
                : Replies.rejected(
                        arrived,
                        new Rejection(
                                "id-reused",
                                "another command had the id "
                                        + arrived.command().id()));
    }

    private void forward(Event<?> event) {
        RecordHeaders headers = new RecordHeaders();
        events.attributes(event, headers::add);
        Outcome outcome = new Outcome(deployment.topic(event.type().topic()), events.payload(event));
        context()
                .forward(new Record<>(
                        event.subject().getBytes(UTF_8), outcome, event.time().toEpochMilli(), headers));
    }

    private void reply(Record<byte[], byte[]> record, Reply reply) {
        Outcome outcome = new Outcome(deployment.topic(Topics.COMMAND_REPLIES), Json.MAPPER.writeValueAsBytes(reply));
        context().forward(new Record<>(record.key(), outcome, record.timestamp(), new RecordHeaders()));
    }

    private void deadLetter(Record<byte[], byte[]> record, Violation violation, RecordMetadata origin) {
        context().forward(Letters.of(record, violation, origin, deployment.topic(Topics.DEAD_LETTERS)));
    }

    private void askForOverdue(long now) {
        for (Command command : Objects.requireNonNull(openSessions).overdue(Instant.ofEpochMilli(now))) {
            RecordHeaders headers = new RecordHeaders();
            CommandCodec.attributes(command, headers::add);
            Outcome outcome = new Outcome(deployment.topic(Topics.COMMANDS), commands.payload(command));
            context().forward(new Record<>(CommandCodec.key(command), outcome, now, headers));
        }
    }

    @Override
    public void close() {
        if (model != null) {
            model.close();
        }
    }
}
