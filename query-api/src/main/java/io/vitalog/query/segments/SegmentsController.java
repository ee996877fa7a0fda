package io.vitalog.query.segments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.answers.Source;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.requests.Switch;
import io.vitalog.query.requests.Times;
import io.vitalog.query.segments.SegmentAnswers.SegmentInShort;
import io.vitalog.query.segments.SegmentAnswers.SegmentRecommendations;
import io.vitalog.query.segments.SegmentAnswers.Segments;
import io.vitalog.query.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers which workouts are best in a segment. */
@RestController
@RequestMapping(path = "/v1/segments")
@Tag(name = "Segments", description = "The best workouts of people who are alike")
public final class SegmentsController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String HEADER = "segment_key,workout_id,score\n";

    private final Rankings rankings;

    public SegmentsController(Store store) {
        this.rankings = new Rankings(store);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listSegments",
            summary = "Segments that somebody is in or was, and the wider ones that stand in for them, by key")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Segments.class)))
    public Mono<ResponseEntity<byte[]>> list() {
        return rankings.all()
                .map(SegmentInShort::of)
                .collectList()
                .map(Segments::new)
                .map(SegmentsController::json);
    }

    @GetMapping(path = "/{segment}/recommendations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getSegmentRecommendations",
            summary = "What is recommended to a segment, best first",
            description = "Where nobody of the segment has played a workout of its type a wider one answers, and each"
                    + " item says so. explain adds every count, rate and factor.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SegmentRecommendations.class)))
    public Mono<ResponseEntity<byte[]>> recommend(
            @PathVariable String segment,
            @RequestParam(required = false) @Nullable String asOf,
            ServerHttpRequest request) {
        Segment asked = Rankings.segment(segment);
        Instant time = Times.orNow("asOf", asOf);
        boolean explained = Switch.on("explain", request.getQueryParams());
        return rankings.around(List.of(asked))
                .map(around -> SegmentRecommendations.of(asked, Source.of(asked, around::get), time, explained))
                .map(SegmentsController::json);
    }

    @GetMapping(path = "/export.csv", produces = "text/csv")
    @Operation(
            operationId = "exportSegments",
            summary = "What is recommended to every segment, as the recommender's segment_recommendations.csv")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = String.class)))
    public Mono<ResponseEntity<byte[]>> export(@RequestParam(required = false) @Nullable String asOf) {
        Instant time = Times.orNow("asOf", asOf);
        return Rankings.bySegment(rankings.all())
                .map(all -> Answer.of(csv(all, time).getBytes(StandardCharsets.UTF_8), CSV));
    }

    private static String csv(Map<Segment, Ranking> rankings, Instant asOf) {
        StringBuilder csv = new StringBuilder(HEADER);
        rankings.keySet().stream()
                .filter(Segment::narrow)
                .map(segment -> Source.of(segment, rankings::get))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(source -> source.asked().key()))
                .forEach(source -> append(source, asOf, csv));
        return csv.toString();
    }

    private static void append(Source source, Instant asOf, StringBuilder csv) {
        for (Ranked workout : source.ranking().chosen()) {
            csv.append(source.asked().key())
                    .append(',')
                    .append(workout.workoutId())
                    .append(',')
                    .append(source.ranking().freshScore(workout, asOf))
                    .append('\n');
        }
    }

    private static ResponseEntity<byte[]> json(Object answer) {
        return Answer.of(Answer.bytes(out -> out.writePOJO(answer)));
    }
}
