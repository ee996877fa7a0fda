package io.vitalog.streams.commands;

import io.vitalog.domain.decisions.Decider;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.axonframework.modelling.StateManager;

/**
 * The decisions as an Axon configuration: one kind of entity, told apart by its id, and one handler that asks for as
 * many of them as the decision does. Declarative, because a missing annotated handler would be ignored in silence.
 */
final class DecisionModel {
    private static final MessageType TEXT = new MessageType(String.class);

    private DecisionModel() {}

    /** A configuration of its own; never shared between tasks. */
    static EventSourcingConfigurer of(Decision decision) {
        return EventSourcingConfigurer.create()
                .registerTagResolver(_ ->
                        message -> EntityId.touchedBy((Event<?>) Objects.requireNonNull(message.payload())).stream()
                                .map(DecisionModel::tag)
                                .collect(Collectors.toSet()))
                .registerEntity(EventSourcedEntityModule.declarative(EntityId.class, Entity.class)
                        .messagingModel((_, model) -> model.entityEvolver((entity, message, _) -> message.payload()
                                                instanceof Event<?> event
                                        ? new Entity(entity.id(), entity.state().evolve(event))
                                        : entity)
                                .build())
                        .entityFactory(_ -> (id, first, _) -> first != null && first.payload() instanceof Entity known
                                ? known
                                : new Entity(id, id.kind().blank()))
                        .criteriaResolver(_ -> (id, _) -> EventCriteria.havingTags(tag(id)))
                        .entityIdResolver(_ -> (_, _) -> null))
                .registerCommandHandlingModule(CommandHandlingModule.named("decisions")
                        .commandHandlers()
                        .commandHandler(
                                new QualifiedName(Arrived.class),
                                (message, context) -> handle(decision, message, context)));
    }

    static Tag tag(EntityId id) {
        return Tag.of(id.kind().name(), id.id());
    }

    private static MessageStream.Single<CommandResultMessage> handle(
            Decision decision, CommandMessage message, ProcessingContext context) {
        Arrived arrived = (Arrived) Objects.requireNonNull(message.payload());
        StateManager entities = context.component(StateManager.class);
        States states =
                id -> entities.loadEntity(Entity.class, id, context).join().state();
        List<Event<?>> events = decision.decide(arrived.command(), arrived.arrival(), states).stream()
                .<Event<?>>map(event -> event.causedBy(arrived.position().cause()))
                .toList();
        events.stream().map(EntityId::touchedBy).flatMap(List::stream).forEach(states::of);
        String resource = Decider.resource(arrived.command(), states);
        EventAppender.forContext(context).append(events);
        return MessageStream.just(new GenericCommandResultMessage(TEXT, resource));
    }
}
