package io.vitalog.query.live;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.answers.EventStream;
import io.vitalog.query.live.LiveInsights.Told;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    private final LiveInsights insights;
    private final KnownUsers known;

    public LiveController(Store store, KnownUsers known, Deployment deployment) {
        this.insights = new LiveInsights(store, deployment);
        this.known = known;
    }

    @GetMapping(path = "/v1/users/{userId}/insights/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @LiveDescription.OfFollowing
    public Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> follow(
            @PathVariable String userId,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId) {
        String user = Ids.user(userId);
        LivePosition seen = lastEventId == null || lastEventId.isBlank() ? null : LivePosition.parse(lastEventId);
        return known.<ResponseEntity<Flux<ServerSentEvent<String>>>>require(user)
                .defaultIfEmpty(EventStream.of(insights.of(user, seen).map(LiveController::event)));
    }

    /** An event without data moves the client's id and shows nothing. */
    private static ServerSentEvent<String> event(Told told) {
        String id = told.position().text();
        return switch (told) {
            case Told.Began _ ->
                ServerSentEvent.<String>builder().id(id).comment("from here on").build();
            case Told.Scored scored ->
                event(id, "insight", json(out -> BsonJson.write(scored.insight(), Shape.WHOLE, out)));
            case Told.Reset reset ->
                event(id, "reset", json(out -> out.writePOJO(LiveDescription.Reset.of(reset.tick()))));
        };
    }

    private static ServerSentEvent<String> event(String id, String name, String data) {
        return ServerSentEvent.builder(data).id(id).event(name).build();
    }

    private static String json(Consumer<JsonGenerator> writing) {
        return new String(Answer.bytes(writing), StandardCharsets.UTF_8);
    }
}
