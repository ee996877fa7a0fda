package io.vitalog.infra.local.stack;

import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.projections.following.Health;
import io.vitalog.query.health.PartState;
import io.vitalog.query.health.PartState.Level;
import io.vitalog.query.health.Pipeline;
import io.vitalog.streams.app.StreamsApp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams.State;
import org.jspecify.annotations.Nullable;

/** Tells the API in the same process how its streams and projections are. Null parts are still on their way. */
final class StackHealth implements Pipeline {
    private final Supplier<@Nullable StreamsApp> streams;
    private final Supplier<@Nullable ProjectionsApp> projections;

    StackHealth(Supplier<@Nullable StreamsApp> streams, Supplier<@Nullable ProjectionsApp> projections) {
        this.streams = streams;
        this.projections = projections;
    }

    @Override
    public CompletionStage<PartState> streams() {
        StreamsApp app = streams.get();
        return CompletableFuture.completedStage(
                app == null ? PartState.because(Level.STARTING, "not started yet") : of(app));
    }

    @Override
    public CompletionStage<PartState> projections() {
        ProjectionsApp app = projections.get();
        return CompletableFuture.completedStage(
                app == null ? PartState.because(Level.STARTING, "not started yet") : of(app.health()));
    }

    private static PartState of(StreamsApp app) {
        Map<String, Object> details = new LinkedHashMap<>();
        Level[] worst = {Level.UP};
        app.health().forEach((concept, health) -> {
            worst[0] = worse(worst[0], level(health.state()));
            Map<String, Object> detail =
                    new LinkedHashMap<>(Map.of("state", health.state().name()));
            if (health.lastError() != null) {
                detail.put("lastError", health.lastError());
            }
            details.put(concept.concept(), detail);
        });
        return new PartState(worst[0], details);
    }

    private static PartState of(List<Health> projections) {
        Map<String, Object> details = new LinkedHashMap<>();
        Level worst = Level.UP;
        for (Health health : projections) {
            worst = worse(worst, level(health.state()));
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("state", health.state().name());
            detail.put("lag", health.lag());
            detail.put("applied", health.applied());
            detail.put("refused", health.refused());
            if (health.lastError() != null) {
                detail.put("lastError", health.lastError());
            }
            details.put(health.readModel(), detail);
        }
        return new PartState(worst, details);
    }

    private static Level level(State state) {
        return switch (state) {
            case RUNNING -> Level.UP;
            case CREATED, REBALANCING -> Level.STARTING;
            case PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> Level.DOWN;
        };
    }

    private static Level level(Health.State state) {
        return switch (state) {
            case FOLLOWING -> Level.UP;
            case STARTING -> Level.STARTING;
            case RETRYING, STOPPED -> Level.DOWN;
        };
    }

    private static Level worse(Level one, Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
