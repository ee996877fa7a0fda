package io.vitalog.query.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.live.LiveInsights.Told;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/** Tells of insights as they happen. */
@RestController
@Tag(name = "Insights")
public final class LiveController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LiveInsights insights;
    private final KnownUsers known;

    public LiveController(Store store, KnownUsers known, Deployment deployment) {
        this.insights = new LiveInsights(store, deployment);
        this.known = known;
    }

    /** What a reset says. */
    @Schema(name = "InsightReset")
    record Reset(List<Now> serving) {
        record Now(String kind, String modelId, int generation) {}

        static Reset of(Tick tick) {
            return new Reset(tick.serving().stream()
                    .map(each -> new Now(each.kind().text(), each.modelId(), each.generation()))
                    .toList());
        }
    }

    @GetMapping(path = "/v1/users/{userId}/insights/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "followInsights",
            summary = "A user's insights as they happen, as server-sent events",
            description =
                    "Event insight: one is new or has changed; data is the insight. Event reset: other generations"
                            + " serve, so read the list again; data says which. A comment comes every 15 seconds.",
            parameters =
                    @Parameter(
                            name = "Last-Event-ID",
                            in = ParameterIn.HEADER,
                            description = "The id of the last event that was seen: everything since is told first",
                            schema = @Schema(type = "string", example = "0001-00000000000003e8.yoga-2")))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(oneOf = {Insight.class, Reset.class})))
    public Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> follow(
            @PathVariable String userId,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId) {
        String user = Ids.user(userId);
        LivePosition seen = lastEventId == null || lastEventId.isBlank() ? null : LivePosition.parse(lastEventId);
        Flux<ServerSentEvent<String>> beats =
                Flux.interval(HEARTBEAT).onBackpressureDrop().map(_ -> comment("beat"));
        Flux<ServerSentEvent<String>> told = insights.of(user, seen).map(LiveController::event);
        return known.<ResponseEntity<Flux<ServerSentEvent<String>>>>require(user)
                .defaultIfEmpty(ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .cacheControl(CacheControl.noStore())
                        // Proxies that gather answers before they pass them on are asked not to.
                        .header("X-Accel-Buffering", "no")
                        .body(Flux.merge(1, told, beats)));
    }

    /** An event without data moves the client's id and shows nothing. */
    private static ServerSentEvent<String> event(Told told) {
        String id = told.position().text();
        return switch (told) {
            case Told.Began _ ->
                ServerSentEvent.<String>builder().id(id).comment("from here on").build();
            case Told.Scored scored ->
                event(id, "insight", json(out -> BsonJson.write(scored.insight(), Shape.WHOLE, out)));
            case Told.Reset reset -> event(id, "reset", json(out -> out.writePOJO(Reset.of(reset.tick()))));
        };
    }

    private static ServerSentEvent<String> event(String id, String name, String data) {
        return ServerSentEvent.builder(data).id(id).event(name).build();
    }

    private static ServerSentEvent<String> comment(String text) {
        return ServerSentEvent.<String>builder().comment(text).build();
    }

    private static String json(Consumer<JsonGenerator> writing) {
        return new String(Answer.bytes(writing), StandardCharsets.UTF_8);
    }
}
