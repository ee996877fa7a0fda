package io.vitalog.query.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.envelope.Json;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.problems.ProblemDetails;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes measured events of producers that do not speak Kafka. */
@RestController
@Tag(name = "Events", description = "Measured events, for producers that do not speak Kafka")
public final class FeedController {
    /** Three requests of the largest size at a time, or many small ones; the producer's buffer holds twice that. */
    private static final long ROOM = 3L * Body.MOST;

    private final Feed feed;
    private final Room room = new Room(ROOM);

    public FeedController(Feed feed) {
        this.feed = feed;
    }

    @PostMapping("/v1/events")
    @Operation(
            operationId = "sendEvents",
            summary = "Send measured events; each is accepted, or told the rule it broke")
    @FeedDescription
    public Mono<ResponseEntity<byte[]>> send(ServerHttpRequest request) {
        Form form = Form.of(request.getHeaders().getContentType());
        return room.with(
                Body.atMost(request),
                () -> Body.of(request)
                        .publishOn(Schedulers.boundedElastic())
                        .map(form::documents)
                        .flatMap(documents -> take(documents, request.getPath().value())));
    }

    private Mono<ResponseEntity<byte[]>> take(List<JsonNode> documents, String path) {
        if (documents.size() > Form.MOST) {
            throw Problem.TOO_LARGE.because("a request has at most " + Form.MOST + " events: send several");
        }
        if (documents.isEmpty()) {
            throw Problem.BAD_BODY.because("there is no event in the body");
        }
        return feed.take(documents, Instant.now()).map(taken -> answer(taken, path));
    }

    private static ResponseEntity<byte[]> answer(Taken taken, String path) {
        if (taken.accepted() > 0) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Json.MAPPER.writeValueAsBytes(taken));
        }
        Problem problem = Problem.NOTHING_TAKEN;
        ObjectNode details = Json.MAPPER.valueToTree(
                ProblemDetails.of(problem.because("refused says which rule each event broke"), path));
        details.setAll((ObjectNode) Json.MAPPER.valueToTree(taken));
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.MAPPER.writeValueAsBytes(details));
    }
}
