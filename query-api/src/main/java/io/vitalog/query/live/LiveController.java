package io.vitalog.query.live;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.answers.EventStream;
import io.vitalog.query.live.LiveDocuments.Told;
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

/** Tells of insights and moments as they happen. */
@RestController
@Tag(name = "Insights")
public final class LiveController {
    private final LiveDocuments insights;
    private final LiveDocuments moments;
    private final KnownUsers known;

    public LiveController(Store store, KnownUsers known, Deployment deployment) {
        this.insights = new LiveDocuments(store, Followed.INSIGHTS, deployment);
        this.moments = new LiveDocuments(store, Followed.MOMENTS, deployment);
        this.known = known;
    }

    @GetMapping(path = "/v1/users/{userId}/insights/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @LiveDescription.OfFollowing
    public Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> follow(
            @PathVariable String userId,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId) {
        return stream(userId, lastEventId, Followed.INSIGHTS, insights);
    }

    @GetMapping(path = "/v1/users/{userId}/motivation/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @LiveDescription.OfMoments
    public Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> followMoments(
            @PathVariable String userId,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId) {
        return stream(userId, lastEventId, Followed.MOMENTS, moments);
    }

    private Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> stream(
            String userId, @Nullable String lastEventId, Followed followed, LiveDocuments documents) {
        String user = Ids.user(userId);
        LivePosition seen = lastEventId == null || lastEventId.isBlank() ? null : LivePosition.parse(lastEventId);
        return known.<ResponseEntity<Flux<ServerSentEvent<String>>>>require(user)
                .defaultIfEmpty(EventStream.of(documents.of(user, seen).map(told -> event(followed.event(), told))));
    }

    /** An event without data moves the client's id and shows nothing. */
    private static ServerSentEvent<String> event(String name, Told told) {
        String id = told.position().text();
        return switch (told) {
            case Told.Began _ ->
                ServerSentEvent.<String>builder().id(id).comment("from here on").build();
            case Told.Document found ->
                event(id, name, json(out -> BsonJson.write(found.document(), Shape.WHOLE, out)));
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
