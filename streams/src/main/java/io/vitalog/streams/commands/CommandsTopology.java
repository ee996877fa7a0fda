package io.vitalog.streams.commands;

import io.vitalog.domain.decisions.Decider;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.commands.memory.SeenCommands;
import io.vitalog.streams.wire.Outcome;
import io.vitalog.streams.wire.Wire;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

/** Decides commands, one after another for each aggregate. */
public final class CommandsTopology {
    static final String EVENTS = "entity-events";
    static final String STATES = "entity-states";
    static final String OPEN_SESSIONS = "open-sessions";

    private CommandsTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        addTo(builder, deployment, Decider::decide);
    }

    static void addTo(StreamsBuilder builder, Deployment deployment, Decision decision) {
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(EVENTS), Wire.TEXT, Wire.BYTES));
        builder.addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STATES), Wire.TEXT, Wire.BYTES)
                .withCachingEnabled());
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(OPEN_SESSIONS), Wire.TEXT, Wire.TEXT));
        builder.addStateStore(SeenCommands.store());
        builder.stream(
                        deployment.topic(Topics.COMMANDS),
                        Consumed.with(Wire.BYTES, Wire.BYTES).withName("read-commands"))
                .process(
                        () -> new DecideCommands(deployment, decision),
                        Named.as("decide-commands"),
                        EVENTS,
                        STATES,
                        OPEN_SESSIONS,
                        SeenCommands.STORE)
                .to(
                        new Outcome.ToItsTopic(),
                        Produced.with(Wire.BYTES, Outcome.SERDE).withName("write-facts-and-replies"));
    }
}
