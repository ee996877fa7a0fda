package io.vitalog.query.segments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.segments.Segment;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.answers.EventStream;
import io.vitalog.query.segments.LiveSegments.Best;
import io.vitalog.query.segments.SegmentAnswers.SegmentRecommendations;
import io.vitalog.query.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Tells when the best workouts of a segment change. */
@RestController
@Tag(name = "Segments")
public final class LiveSegmentsController {
    private final LiveSegments live;
    private final InstantSource clock = InstantSource.system();

    public LiveSegmentsController(Store store) {
        this.live = new LiveSegments(store);
    }

    @GetMapping(path = "/v1/segments/{segment}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "followSegment",
            summary = "What is recommended to a segment, now and whenever it changes, as server-sent events",
            description = "Event ranking: the answer of /v1/segments/{segment}/recommendations as it is now. Who comes"
                    + " back is told the newest one, unless it was seen. A comment comes every 15 seconds.",
            parameters =
                    @Parameter(
                            name = "Last-Event-ID",
                            in = ParameterIn.HEADER,
                            description = "The id of the last event that was seen",
                            schema = @Schema(type = "string", example = "3f0a1c5e9b7d2468")))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = SegmentRecommendations.class)))
    public ResponseEntity<Flux<ServerSentEvent<String>>> follow(
            @PathVariable String segment,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId) {
        Segment asked = Rankings.segment(segment);
        return EventStream.of(live.of(asked, lastEventId).map(best -> event(asked, best)));
    }

    private ServerSentEvent<String> event(Segment asked, Best best) {
        SegmentRecommendations answer = SegmentRecommendations.of(asked, best.source(), clock.instant(), false);
        byte[] json = Answer.bytes(out -> out.writePOJO(answer));
        return ServerSentEvent.builder(new String(json, StandardCharsets.UTF_8))
                .id(best.id())
                .event("ranking")
                .build();
    }
}
