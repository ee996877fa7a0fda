package io.vitalog.streams.commands;

import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.Kind;
import io.vitalog.domain.events.Event;
import io.vitalog.streams.commands.memory.EntityStores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.axonframework.modelling.StateManager;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage over the task's stores: the events of each entity and its latest state. The task is the only
 * writer of its partition, so nothing can conflict. All of Axon's internal interfaces are met in this file.
 */
final class EntityStorage implements EventStorageEngine {
    private static final ResourceKey<Map<Tag, Long>> SOURCED = ResourceKey.withLabel("sourced");

    private final EntityStores stores;
    private List<Event<?>> committed = new ArrayList<>();
    private boolean writing;

    EntityStorage(EntityStores stores) {
        this.stores = stores;
    }

    /** The events of the commands since the last call, in the order in which they were decided. */
    List<Event<?>> drain() {
        List<Event<?>> drained = committed;
        committed = new ArrayList<>();
        writing = false;
        return drained;
    }

    /** Whether the last command had begun to change the stores. */
    boolean writing() {
        return writing;
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        Tag tag = onlyTag(condition);
        EntityId id = new EntityId(Kind.valueOf(tag.key()), tag.value());
        EntityStores.Known known = stores.state(id);
        List<EventMessage> found = new ArrayList<>();
        long count;
        if (known != null) {
            found.add(message(new Entity(id, known.state())));
            count = known.events();
        } else {
            stores.events(id).forEach(event -> found.add(message(event)));
            count = found.size();
        }
        sourced(context).put(tag, count);
        return MessageStream.fromIterable(found)
                .concatWith(MessageStream.just(
                        TerminalEventMessage.INSTANCE,
                        _ -> Context.with(ConsistencyMarker.RESOURCE_KEY, ConsistencyMarker.ORIGIN)));
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> appended) {
        Map<Tag, Long> sourced = sourced(context);
        for (TaggedEventMessage<?> event : appended) {
            if (event.tags().isEmpty() || !sourced.keySet().containsAll(event.tags())) {
                return CompletableFuture.failedFuture(new IllegalStateException(
                        event.event().payload() + " touches " + event.tags() + ", which its command did not ask for"));
            }
        }
        return CompletableFuture.completedFuture(new Appending(appended, sourced));
    }

    /** How many events of each entity the command has sourced. */
    private static Map<Tag, Long> sourced(@Nullable ProcessingContext context) {
        return Objects.requireNonNull(context).computeResourceIfAbsent(SOURCED, HashMap::new);
    }

    private static Event<?> event(EventMessage message) {
        return (Event<?>) Objects.requireNonNull(message.payload());
    }

    private static Tag onlyTag(SourcingCondition condition) {
        var criteria = condition.criteria().flatten();
        if (criteria.size() != 1 || criteria.iterator().next().tags().size() != 1) {
            throw new UnsupportedOperationException("one entity at a time, not " + criteria);
        }
        return criteria.iterator().next().tags().iterator().next();
    }

    private static EventMessage message(Object payload) {
        return new GenericEventMessage(
                "sourced", new MessageType(payload.getClass()), payload, Map.of(), Instant.EPOCH);
    }

    /** Writes events and states when the command's unit of work commits. */
    private final class Appending implements AppendTransaction<ConsistencyMarker> {
        private final List<TaggedEventMessage<?>> appended;
        private final Map<Tag, Long> counts;

        Appending(List<TaggedEventMessage<?>> appended, Map<Tag, Long> counts) {
            this.appended = appended;
            this.counts = counts;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            writing = true;
            Set<Tag> touched = new LinkedHashSet<>();
            for (TaggedEventMessage<?> each : appended) {
                Event<?> event = event(each.event());
                for (Tag tag : each.tags()) {
                    touched.add(tag);
                    stores.append(id(tag), counts.merge(tag, 1L, Long::sum), event);
                }
                committed.add(event);
            }
            StateManager entities = Objects.requireNonNull(context).component(StateManager.class);
            for (Tag tag : touched) {
                Entity entity =
                        entities.loadEntity(Entity.class, id(tag), context).join();
                stores.put(entity.id(), new EntityStores.Known(entity.state(), counts.getOrDefault(tag, 0L)));
            }
            return CompletableFuture.completedFuture(ConsistencyMarker.ORIGIN);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            // Nothing is written before the commit, and a failing store stops the task.
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker marker, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(marker);
        }

        private static EntityId id(Tag tag) {
            return new EntityId(Kind.valueOf(tag.key()), tag.value());
        }
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("consume the topics of the facts");
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("consume the topics of the facts");
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("consume the topics of the facts");
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("consume the topics of the facts");
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("stores", stores);
    }
}
