package io.vitalog.streams.commands;

import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.events.Event;
import io.vitalog.streams.commands.memory.EntityStores;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.KafkaException;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.Converter;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.MessageType;

/** The decision model of one task. */
final class TaskModel implements AutoCloseable {
    private static final MessageType ARRIVED = new MessageType(Arrived.class);

    private final EntityStorage storage;
    private final AxonConfiguration axon;
    private final CommandBus bus;

    private TaskModel(EntityStorage storage, AxonConfiguration axon) {
        this.storage = storage;
        this.axon = axon;
        this.bus = axon.getComponent(CommandBus.class);
    }

    /** A command met a fault of ours before anything was written. */
    static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Faulty(Throwable cause) {
            super(cause.toString(), cause);
        }
    }

    /**
     * An accepted command.
     *
     * @param resource what it is about
     */
    record Decided(String resource, List<Event<?>> events) {}

    static TaskModel start(Decision decision, EntityStores stores) {
        EntityStorage storage = new EntityStorage(stores);
        AxonConfiguration axon = DecisionModel.of(decision)
                .componentRegistry(
                        registry -> registry.registerComponent(Converter.class, _ -> PassThroughConverter.INSTANCE))
                .registerEventStorageEngine(_ -> storage)
                .start();
        return new TaskModel(storage, axon);
    }

    /**
     * What follows, already in the stores.
     *
     * @throws Rejection if a rule forbids the command
     * @throws Faulty if a fault of ours does
     */
    Decided decide(Arrived arrived) {
        CompletableFuture<CommandResultMessage> done = bus.dispatch(
                new GenericCommandMessage(new GenericMessage(arrived.command().id(), ARRIVED, arrived, Map.of())),
                null);
        if (!done.isDone()) {
            throw new IllegalStateException("a command has left the thread of its task");
        }
        if (done.isCompletedExceptionally()) {
            boolean writing = storage.writing();
            storage.drain();
            throw failure(done.exceptionNow(), writing);
        }
        return new Decided((String) Objects.requireNonNull(done.resultNow().payload()), storage.drain());
    }

    /** What the store or the broker did stops the task, and the command is tried again; so does a half-written one. */
    private static RuntimeException failure(Throwable thrown, boolean writing) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        return switch (cause) {
            case Rejection rejection -> rejection;
            case KafkaException broken -> broken;
            default ->
                writing ? new IllegalStateException("a decided command was not stored", cause) : new Faulty(cause);
        };
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
